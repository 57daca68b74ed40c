package org.spravka.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text is, it is shown. */
class AnyTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\r\n", "\t"})
    void anEmptyTextIsAnEmptyPage(String markdown) {
        assertThat(render(markdown)).satisfies(it -> {
            assertThat(it.html()).isBlank();
            assertThat(it.sections()).isEmpty();
            assertThat(it.broken()).isEmpty();
        });
    }

    @Test
    void lineEndsOfAnySystemMeanTheSame() {
        var text = "\uFEFF## A {#a}\n\n> [!TIP]\n> b\n\n```\nc\nd\n```\n\n| e |\n|---|\n| f |\n";

        assertThat(render(text.replace("\n", "\r\n"))).isEqualTo(render(text));
        assertThat(render(text.replace("\n", "\r"))).isEqualTo(render(text));
        assertThat(render(text).sections()).extracting(Section::anchor).containsExactly("a");
    }

    @Test
    void aTextOfAMegabyteIsRendered() {
        var chapter =
                "## Глава\n\nСлово **жирное** и [ссылка](help:x).\n\n- один\n- два\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n";
        int chapters = 1_000_000 / chapter.length() + 1;

        var rendered = render(chapter.repeat(chapters));

        assertThat(rendered.sections()).hasSize(chapters);
        assertThat(rendered.sections().getLast().anchor()).isEqualTo("глава-" + chapters);
        assertThat(rendered.links()).hasSize(chapters);
    }

    static Stream<String> hardTexts() {
        return Stream.of(
                ">".repeat(20_000) + "конец",
                "- ".repeat(10_000) + "конец",
                "*".repeat(10_000) + "конец" + "*".repeat(10_000),
                "[".repeat(10_000) + "конец" + "](x)".repeat(10_000),
                "|a".repeat(3_000) + "\n" + "|-".repeat(3_000) + "\n|конец",
                IntStream.range(0, 500)
                                .mapToObj(it -> "  ".repeat(it) + "- a\n")
                                .reduce("", String::concat) + "\nконец",
                "a " + "`".repeat(10_000) + "конец",
                "[x]: y\n[</**~~~\\|:-:|</b>}} ~~&)'~~[x]: y\n)](x)\\www.a.b*---\n\nконец",
                "\0\1\uFFFF\uD800 конец",
                "**a ".repeat(5_000) + "конец" + " b**".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("hardTexts")
    void textMadeToBreakParsersIsShownAllTheSame(String markdown) {
        var rendered = render(markdown);

        assertThat(Jsoup.parse(rendered.html()).text()).contains("конец");
        assertThat(rendered.sections().getLast().text()).contains("конец");
    }

    @Test
    void rawHtmlNestedBeyondMeasureIsCutOff() {
        assertThat(render("a\n\n" + "<div>\n".repeat(10_000) + "b\n\nc").html())
                .startsWith("<p>a</p>")
                .hasSizeLessThan(10_000);
    }

    @Test
    void wideTablesOverManyShortRowsDoNotGrow() {
        var markdown = "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|x\n".repeat(5_000);

        assertThat(render(markdown).html()).hasSizeLessThan(300_000);
    }

    @Test
    void manyThreadsRenderAtOnce() {
        var expected = render("## A\n\nтекст[^1] [x](help:x)\n\n[^1]: b\n");

        assertThat(IntStream.range(0, 300)
                        .parallel()
                        .mapToObj(it -> render("## A\n\nтекст[^1] [x](help:x)\n\n[^1]: b\n")))
                .allMatch(expected::equals);
    }

    private static RenderedText render(String markdown) {
        return Markdown.render(markdown, Locale.ENGLISH, LinkResolver.BY_NAME);
    }
}
