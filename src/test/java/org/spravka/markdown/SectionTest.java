package org.spravka.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionTest {

    @Test
    void whatStandsBeforeTheFirstHeadingIsTheTop() {
        assertThat(sections("Коротко.\n\n## Где найти {#where}\n\nТам.\n\n### Ещё\n\nТут."))
                .containsExactly(
                        new Section("top", "", 0, "Коротко."),
                        new Section("where", "Где найти", 2, "Там."),
                        new Section("ещё", "Ещё", 3, "Тут."));
    }

    @Test
    void aTextThatBeginsWithAHeadingHasNoTop() {
        assertThat(sections("## A\n\nb")).extracting(Section::anchor).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Где найти номер?                | где-найти-номер",
                "«Вопрос» и «Результат»: блоки!  | вопрос-и-результат-блоки",
                "API v2.0 — ошибка 404           | api-v2-0-ошибка-404",
                "Don't panic                     | dont-panic",
                "`call_task_id` и **жирный**     | call_task_id-и-жирный",
                "ЁЛКА й                          | ёлка-й",
                "1. Шаг                          | 1-шаг",
                "日本語 見出し                     | 日本語-見出し",
                "!!!                             | section",
            })
    void anchorsAreTheWordsOfTheHeadingInItsOwnAlphabet(String title, String anchor) {
        assertThat(sections("## " + title)).extracting(Section::anchor).containsExactly(anchor);
    }

    @Test
    void noAnchorIsGivenTwiceAndWrittenOnesStayWhatTheyAre() {
        assertThat(
                        sections(
                                "## Шаг\n\n## Шаг\n\n## Where\n\n## Где {#where}\n\n## Шаг\n\n## Шаг 2\n\n## Там {#where}\n\n## Top"))
                .extracting(Section::anchor)
                .containsExactly("шаг", "шаг-2", "where-3", "where", "шаг-3", "шаг-2-2", "where-2", "top-2");
    }

    @Test
    void anchorsAreWrittenAfterAnyKindOfHeading() {
        assertThat(
                        sections(
                                "## A {#one} ##\n\nB {#two}\n===\n\n## C *c* {#three}\n\n## D {#Мой.якорь_1}\n\n## E {# no}\n\n## F{#six}"))
                .extracting(Section::anchor)
                .containsExactly("one", "two", "three", "Мой.якорь_1", "e-no", "six");
    }

    @Test
    void veryLongHeadingsGetShortAnchors() {
        assertThat(sections("## " + "слово ".repeat(100)).getFirst().anchor())
                .hasSizeBetween(60, 80)
                .endsWith("слово");
        assertThat(sections("## " + "ъ".repeat(1000)).getFirst().anchor()).hasSizeBetween(40, 80);
    }

    @Test
    void titlesHaveNoMarkup() {
        assertThat(sections("## Блок `Вопрос` и [**ответ**](help:x) &amp; \\* ![знак](a.svg) {#q}"))
                .extracting(Section::title)
                .containsExactly("Блок Вопрос и ответ & * знак");
    }

    @Test
    void wordsOfCellsItemsLinesAndCodeNeverGrowTogether() {
        var text = sections("""
                раз
                два<br>три

                | четыре | пять |
                |--------|------|
                | шесть  | семь |

                - восемь
                  - девять
                1. десять
                   ```json title="одиннадцать"
                   двенадцать
                   тринадцать
                   ```

                <table><tr><td>четырнадцать</td><td>пятнадцать</td></tr></table>

                > [!TIP]
                > шестнадцать

                - [x] семнадцать[^1]

                [^1]: восемнадцать
                """).getFirst().text();

        assertThat(text.split("\\s+"))
                .containsExactly(
                        ("раз два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать"
                                        + " пятнадцать шестнадцать семнадцать восемнадцать")
                                .split(" "));
    }

    @Test
    void markupWithinAWordDoesNotBreakIt() {
        assertThat(sections("пере**звон** [не]решённый \\*звезда* a_b_c")
                        .getFirst()
                        .text())
                .isEqualTo("перезвон [не]решённый *звезда* a_b_c");
    }

    @Test
    void aHeadingInAQuoteOrListBelongsToTheSectionAroundItButCanBeLinkedTo() {
        var rendered = Markdown.render(
                "## A\n\n> ## В цитате\n> текст\n\n- ### В списке\n\nконец", Locale.ENGLISH, LinkResolver.BY_NAME);

        assertThat(rendered.sections()).containsExactly(new Section("a", "A", 2, "В цитате\nтекст\nВ списке\nконец"));
        assertThat(Jsoup.parse(rendered.html()).select("[id]").eachAttr("id"))
                .containsExactly("a", "в-цитате", "в-списке");
    }

    private static List<Section> sections(String markdown) {
        return Markdown.render(markdown, Locale.ENGLISH, LinkResolver.BY_NAME).sections();
    }
}
