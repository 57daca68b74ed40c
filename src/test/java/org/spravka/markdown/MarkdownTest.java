package org.spravka.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {

    private static final Locale RU = Locale.of("ru");

    @Test
    void headingsCarryTheirAnchorAndALinkToThemselves() {
        assertThat(html("## Где найти номер {#where}"))
                .isEqualTo("<h2 id=\"where\">Где найти номер"
                        + "<a class=\"anchor\" aria-hidden=\"true\" tabindex=\"-1\" href=\"#where\"></a></h2>");
    }

    @ParameterizedTest
    @CsvSource({
        "TIP, tip, Подсказка, Tip",
        "NOTE, note, Примечание, Note",
        "IMPORTANT, important, Информация, Information",
        "WARNING, warning, Предупреждение, Warning",
        "CAUTION, caution, Осторожно, Caution"
    })
    void alertsHaveATitleInTheReadersLanguage(String marker, String name, String russian, String english) {
        var markdown = "> [!" + marker + "]\n> Сначала *сохраните*.";

        assertThat(html(markdown))
                .isEqualTo("<aside class=\"alert alert-" + name + "\" role=\"note\"><p class=\"alert-title\">" + russian
                        + "</p>\n<p>Сначала <em>сохраните</em>.</p></aside>");
        assertThat(Markdown.render(markdown, Locale.of("en", "GB"), LinkResolver.BY_NAME)
                        .html())
                .contains("<p class=\"alert-title\">" + english + "</p>");
    }

    @Test
    void otherLanguagesGetEnglishWords() {
        assertThat(Markdown.render("> [!TIP]\n> a", Locale.FRENCH, LinkResolver.BY_NAME)
                        .html())
                .contains(">Tip<");
    }

    @Test
    void anAlertHoldsListsCodeAndFurtherParagraphs() {
        var alert = page("> [!warning]  \n>\n> - one\n> - two\n>\n> Text\n>\n> ```\n> code\n> ```")
                .expectFirst("aside");

        assertThat(alert.select("li").eachText()).containsExactly("one", "two");
        assertThat(alert.select("p").eachText()).containsExactly("Предупреждение", "Text");
        assertThat(alert.select("pre code").text()).isEqualTo("code");
    }

    @ParameterizedTest
    @CsvSource({"'> [!TIP] and more\n> text'", "'> [!OTHER]\n> text'", "'> text\n> [!TIP]'", "'[!TIP]\ntext'"})
    void whatOnlyResemblesAnAlertStaysAsItIs(String markdown) {
        assertThat(page(markdown).select("aside")).isEmpty();
        assertThat(page(markdown).text()).contains("text", markdown.contains("OTHER") ? "[!OTHER]" : "[!TIP]");
    }

    @Test
    void codeShowsItsTitleAndNamesItsLanguage() {
        assertThat(html("```json title=\"Ответ\"\n{\"id\": 1204}\n```"))
                .isEqualTo("<figure class=\"code\"><figcaption>Ответ</figcaption><pre tabindex=\"0\">"
                        + "<code class=\"language-json\">{&#34;id&#34;: 1204}</code></pre></figure>");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "title='Запрос'; Запрос; ''",
                "sh title=run.sh; run.sh; language-sh",
                "C++; ''; language-c++",
                "json lines=1-3; ''; language-json",
            })
    void titleAndLanguageOfCodeAreEachOptional(String info, String title, String languageClass) {
        var code = page("```" + info + "\nx\n```");

        assertThat(code.select("figcaption").text()).isEqualTo(title.replace("''", ""));
        assertThat(code.select("code").attr("class")).isEqualTo(languageClass.replace("''", ""));
    }

    @Test
    void codeKeepsItsSpacesAndLines() {
        assertThat(page("1. a\n\n   ```\n   if x\n     y\n\n   z\n   ```")
                        .expectFirst("code")
                        .wholeText())
                .isEqualTo("if x\n  y\n\nz");
        assertThat(page("    indented\n      more").expectFirst("code").wholeText())
                .isEqualTo("indented\n  more");
    }

    @Test
    void tablesCanBeScrolledAndEachHasANameOfItsOwn() {
        var table = "| A | Б |\n|---|--:|\n| 1 | `x \\| y` |\n\n";

        var regions = page(table + "text\n\n" + table).select("div.table");

        assertThat(regions).hasSize(2).allSatisfy(it -> {
            assertThat(it.attr("tabindex")).isEqualTo("0");
            assertThat(it.attr("role")).isEqualTo("region");
            assertThat(it.select("> table > thead > tr > th").eachText()).containsExactly("A", "Б");
            assertThat(it.select("> table > tbody > tr > td").eachText()).containsExactly("1", "x | y");
            assertThat(it.select("td").get(1).className()).isEqualTo("align-right");
        });
        assertThat(regions.eachAttr("aria-label")).containsExactly("Таблица 1", "Таблица 2");
    }

    @Test
    void tablesStandInsideLists() {
        var item = page("1. Откройте\n\n   | Код | Что делать |\n   |---|---|\n   | BUSY | ждать |\n2. Закройте")
                .select("ol > li");

        assertThat(item).hasSize(2);
        assertThat(item.getFirst().select("td").eachText()).containsExactly("BUSY", "ждать");
    }

    @Test
    void listsNestAsDeepAsTheyAreWritten() {
        var page = page("- a\n  - b\n    1. c\n       - d\n  - e\n- f");

        assertThat(page.select("ul > li > ul > li > ol > li > ul > li").text()).isEqualTo("d");
        assertThat(page.select("body > ul > li")).hasSize(2);
    }

    @Test
    void numberedListsBeginWhereTheyAreToldTo() {
        assertThat(page("3. three\n4. four").select("ol").attr("start")).isEqualTo("3");
    }

    @Test
    void tasksAreTickedOffButCannotBeChanged() {
        var boxes = page("- [x] Сохранить\n- [ ] Запустить").select("li.task > input[type=checkbox][disabled]");

        assertThat(boxes.eachAttr("aria-label")).containsExactly("Выполнено", "Не выполнено");
        assertThat(boxes).extracting(it -> it.hasAttr("checked")).containsExactly(true, false);
    }

    @Test
    void footnotesLeadThereAndBack() {
        var page = page("Один[^b] два[^a] снова[^b], нет[^c].\n\n[^a]: Первая\n[^b]: Вторая *сноска*");

        assertThat(page.select("section.footnotes li > p").eachText()).containsExactly("Вторая сноска", "Первая");
        assertThat(page.select("a.footnote-ref").eachText()).containsExactly("1", "2", "1");
        assertThat(page.select("a.footnote-ref, a.footnote-back"))
                .allSatisfy(it -> assertThat(page.getElementById(it.attr("href").substring(1)))
                        .isNotNull());
        assertThat(page.text()).contains("нет[^c].");
    }

    @Test
    void strikethroughAndBareLinksAreUnderstood() {
        assertThat(html("~~старое~~ https://example.org/a_b и www.example.org, help@example.org"))
                .contains("<del>старое</del>")
                .contains("<a href=\"https://example.org/a_b\" rel=\"noopener noreferrer\">https://example.org/a_b</a>")
                .contains("<a href=\"https://www.example.org\"")
                .contains("<a href=\"mailto:help&#64;example.org\">");
    }

    @Test
    void bracesAreText() {
        assertThat(page("Здравствуйте, {name}! {{order}} {#not-an-anchor} {.class}")
                        .text())
                .isEqualTo("Здравствуйте, {name}! {{order}} {#not-an-anchor} {.class}");
    }

    @Test
    void harmlessHtmlOfAuthorsStays() {
        assertThat(
                        html(
                                "Нажмите <kbd>Ctrl</kbd>, H<sub>2</sub>O<br>и\n\n<details>\n<summary>Ещё</summary>\n\nТекст **жирный**\n\n</details>"))
                .contains("<kbd>Ctrl</kbd>", "H<sub>2</sub>O<br />")
                .containsSubsequence("<details>", "<summary>Ещё</summary>", "<strong>жирный</strong>", "</details>");
    }

    @Test
    void theTitleIsNotSaidTwice() {
        var page = Markdown.renderPage("Вход", "# Вход\n\nТекст\n\n## Пароль", RU, LinkResolver.BY_NAME);

        assertThat(page.html()).startsWith("<p>Текст</p>");
        assertThat(page.sections()).extracting(Section::anchor).containsExactly("top", "пароль");
        assertThat(Markdown.renderPage("Вход", "# вход {#in}\n\nТекст", RU, LinkResolver.BY_NAME)
                        .html())
                .isEqualTo("<p>Текст</p>");
    }

    @Test
    void aTextThatUsesTheFirstLevelGoesOneLevelDown() {
        var page = Markdown.renderPage("Вход", "# Другое\n\n## Пароль\n\n###### Мелко", RU, LinkResolver.BY_NAME);

        assertThat(page.sections()).extracting(Section::level).containsExactly(2, 3, 6);
        assertThat(Jsoup.parse(page.html()).select("h1")).isEmpty();
        assertThat(page("## Пароль").select("h2")).hasSize(1);
    }

    @Test
    void aTextHasPlainWordsAndAFirstHeading() {
        assertThat(Markdown.plainText("# Вход {#in}\n\nНажмите **«Войти»** &amp; [ждите](help:x)."))
                .isEqualTo("Вход\nНажмите «Войти» & ждите.");
        assertThat(Markdown.firstHeading("text\n\n## *Вход* в `ЛК` {#in}")).contains("Вход в ЛК");
        assertThat(Markdown.firstHeading("text\n\n##\n")).isEmpty();
    }

    private static Document page(String markdown) {
        return Jsoup.parse(html(markdown));
    }

    private static String html(String markdown) {
        return Markdown.render(markdown, RU, LinkResolver.BY_NAME).html();
    }
}
