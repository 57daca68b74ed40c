package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spravka.markdown.AlertKind;

class ComparisonHtmlTest {

    private static final ComparisonTexts TEXTS = new ComparisonTexts(
            "Added",
            "Removed",
            "Changed",
            "Moved",
            "Formatting changed",
            count -> count + " unchanged",
            number -> "Table " + number,
            AlertKind::name);

    @Test
    void wordsAreMarkedWhereTheyChangedAndThatIsSaidAloud() {
        assertThat(html("Press Save now.", "Press **Done** now."))
                .isEqualTo(
                        "<div class=\"diff\"><div class=\"diff-block diff-changed\"><span class=\"diff-label\">Changed</span>"
                                + " <p>Press <del><span class=\"visually-hidden\">Removed: </span>Save</del>"
                                + " <ins><span class=\"visually-hidden\">Added: </span><strong>Done</strong></ins> now.</p></div></div>");
    }

    @Test
    void aNewBlockIsSaidToBeNewOnce() {
        var block = diff("", "- one\n- two").expectFirst(".diff-block.diff-added");

        assertThat(block.select(".diff-label").eachText()).containsExactly("Added");
        assertThat(block.select("ul > li > ins").eachText()).containsExactly("one", "two");
        assertThat(block.select(".visually-hidden")).isEmpty();
    }

    @Test
    void movedBlocksAndOtherFormattingAreNamed() {
        assertThat(diff(
                                "one two three\n\nfour five six\n\nseven eight",
                                "four five six\n\nseven eight\n\none two three")
                        .select(".diff-block.diff-moved > .diff-label")
                        .eachText())
                .containsExactly("Moved");
        assertThat(diff("a bold word", "a **bold** word")
                        .select(".diff-block.diff-format p > span.diff-format > strong")
                        .text())
                .isEqualTo("bold");
    }

    @Test
    void longerRunsOfUnchangedBlocksAreFolded() {
        var paragraphs =
                IntStream.range(0, 10).mapToObj(it -> "Paragraph number " + it).collect(Collectors.joining("\n\n"));

        var diff =
                diff(paragraphs, paragraphs.replace("number 0", "number zero").replace("number 9", "number nine"));

        assertThat(diff.select("details.diff-fold > summary").eachText()).containsExactly("6 unchanged");
        assertThat(diff.select("details.diff-fold > p")).hasSize(6);
        assertThat(diff.select(".diff > p").eachText()).containsExactly("Paragraph number 1", "Paragraph number 8");
    }

    @Test
    void twoUnchangedBlocksBetweenChangesAreShown() {
        assertThat(diff("a b c\n\nx\n\ny\n\nd e f", "a b g\n\nx\n\ny\n\nd e h").select("details"))
                .isEmpty();
    }

    @Test
    void aTableStaysOneTable() {
        var diff = diff(
                "| A | B |\n|---|---|\n| one | 1 |\n| two | 2 |",
                "| A | B |\n|---|---|\n| one | 10 |\n| three | 3 |\n| two | 2 |");

        assertThat(diff.select("div.table[tabindex=0][role=region]").attr("aria-label"))
                .isEqualTo("Table 1");
        assertThat(diff.select("table")).hasSize(1);
        assertThat(diff.select("tr")).hasSize(4);
        assertThat(diff.select("th").eachText()).containsExactly("A", "B");
        assertThat(diff.select("tr.diff-changed > td.diff-changed")
                        .select("del, ins")
                        .eachText())
                .containsExactly("Removed: 1", "Added: 10");
        assertThat(diff.select("tr.diff-added > td").eachText()).containsExactly("Added: three", "3");
    }

    @Test
    void onlyTheChangedItemsOfAListAndLinesOfCodeAreMarked() {
        assertThat(diff("1. one step\n2. two steps", "1. one step\n2. two big steps")
                        .select("ol > li.diff-changed")
                        .text())
                .isEqualTo("Changed: two Added: big steps");
        assertThat(diff("```\na = 1\n  b = 2\n```", "```\na = 1\n  b = 3\n```")
                        .select("pre > code > span.diff-changed"))
                .hasSize(1);
        assertThat(diff("```\na\n  b\n```", "```\na\n  b\nc\n```")
                        .expectFirst("pre > code")
                        .wholeText())
                .isEqualTo("a\n  b\nAdded: c\n");
    }

    @Test
    void alertsKeepTheirTitle() {
        assertThat(diff("> [!TIP]\n> Save first.", "> [!TIP]\n> Save it first.")
                        .select("aside.alert-tip > p")
                        .eachText())
                .containsExactly("TIP", "Changed: Save Added: it first.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "[x](javascript:alert(1)) ![y](x\"onerror=\"alert(1))",
                "## <b onclick=alert(1)>x</b> {#a}",
                "```x\" onclick=\"alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "| <script>alert(1)</script> |\n|---|\n| <a href=\"javascript:alert(1)\">x</a> |",
                "&lt;script&gt;alert(1)&lt;/script&gt; \\<script>",
                "[^<b>]: <i>x</i>\n\ny[^<b>]",
                "999999999. <u>x</u>",
            })
    void wordsOfTheTextsNeverBecomeHtml(String text) {
        for (var diff : new Element[] {
            diff(text, ""), diff("", text), diff(text, text), diff(text, text + " more"), diff("x", text)
        }) {
            assertThat(diff.select("*")).allSatisfy(it -> {
                assertThat(it.normalName()).isNotIn(Set.of("script", "img", "b", "i", "u", "a"));
                assertThat(it.attributes())
                        .allSatisfy(attribute -> assertThat(attribute.getKey())
                                .isIn("class", "tabindex", "role", "aria-label", "start"));
            });
        }
    }

    private static Element diff(String before, String after) {
        return Jsoup.parseBodyFragment(html(before, after)).body();
    }

    private static String html(String before, String after) {
        return ComparisonHtml.of(Comparison.between(before, after), TEXTS);
    }
}
