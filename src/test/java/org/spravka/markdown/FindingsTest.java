package org.spravka.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

    /** Knows the page "there" with a section "where", a page that nobody published, a topic and a file. */
    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public Standing page(String slug, String anchor) {
            return switch (slug) {
                case "there" -> anchor.isEmpty() || anchor.equals("где") ? Standing.READABLE : Standing.WITHOUT_SECTION;
                case "draft" -> Standing.HIDDEN;
                default -> Standing.MISSING;
            };
        }

        @Override
        public boolean hasTopic(String slug) {
            return slug.equals("calls");
        }

        @Override
        public boolean hasFile(String path) {
            return path.equals("schema.png");
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '¦', nullValues = "-", textBlock = """
            ![](schema.png)                         ¦ PICTURE_WITHOUT_WORDS   ¦ schema.png
            ![schema.PNG](schema.png)               ¦ PICTURE_NAMED_LIKE_FILE ¦ schema.PNG
            ![image 3](schema.png)                  ¦ PICTURE_NAMED_LIKE_FILE ¦ image 3
            ![Схема](gone.png)                      ¦ PICTURE_MISSING         ¦ gone.png
            ## Раздел\\n#### Глубже                 ¦ HEADING_JUMP            ¦ ###
            ### Сразу глубоко                       ¦ HEADING_JUMP            ¦ ##
            ##\\n\\nтекст                           ¦ HEADING_EMPTY           ¦ ''
            # Один\\n# Два                          ¦ HEADING_FIRST_LEVEL     ¦ Два
            ## А {#где}\\n## Б {#где}               ¦ ANCHOR_TWICE            ¦ где
            [](help:there)                          ¦ LINK_EMPTY              ¦ help:there
            Нажмите [здесь](help:there)             ¦ LINK_VAGUE              ¦ здесь
            Read [More…](help:there)                ¦ LINK_VAGUE              ¦ More…
            [Отчет]()                               ¦ LINK_NOWHERE            ¦ ''
            [Отчет](javascript:x)                   ¦ LINK_NOWHERE            ¦ javascript:x
            [Отчет](help:gone)                      ¦ LINK_TO_MISSING_PAGE    ¦ help:gone
            [Отчет](gone.md)                        ¦ LINK_TO_MISSING_PAGE    ¦ gone.md
            [Отчет](/help/gone?lang=ru)             ¦ LINK_TO_MISSING_PAGE    ¦ /help/gone?lang=ru
            [Отчет][1]\\n\\n[1]: help:gone          ¦ LINK_TO_MISSING_PAGE    ¦ help:gone
            [Отчет](help:draft)                     ¦ LINK_TO_HIDDEN_PAGE     ¦ help:draft
            [Отчет](help:there#when)                ¦ LINK_TO_MISSING_SECTION ¦ help:there#when
            [Отчет](#when)                          ¦ LINK_TO_MISSING_SECTION ¦ #when
            [Тикет](ticket:bots)                    ¦ LINK_TO_MISSING_TOPIC   ¦ ticket:bots
            [Прайс](price.pdf)                      ¦ LINK_TO_MISSING_FILE    ¦ price.pdf
            | | |\\n|-|-|\\n| a | b |               ¦ TABLE_WITHOUT_HEAD      ¦ ''
            ```json\\n{}                            ¦ CODE_NOT_CLOSED         ¦ ''
            > [!HINT]\\n> Совет                     ¦ ALERT_UNKNOWN           ¦ HINT
            """)
    void whatIsWrongIsFoundOnce(String text, Flaw flaw, String subject) {
        var found = findings(text);

        assertThat(found).extracting(Finding::flaw).containsExactly(flaw);
        assertThat(found.getFirst().subject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Перезвон\\n## Раздел\\n### Глубже\\n## Снова",
                "![Схема звонка](./schema.png) и ![Логотип](https://host/logo.png)",
                "[Перезвон](help:there#где), [он же](help:there#%D0%B3%D0%B4%D0%B5), [и он](/help/there?lang=ru#где)",
                "## Где\\n[Ниже](#где), [наверх](#top), [почта](mailto:a@b.c), [сайт](https://host/), [тикет](ticket:calls)",
                "[файл](schema.png), [![Схема](schema.png)](help:there)",
                "| Имя | Значение |\\n|-|-|\\n| a | b |",
                "```\\n![](x.png) [](y)\\n```\\nи `[](z)`",
                "> [!TIP]\\n> Совет",
                "[не ссылка] и [x]: тоже"
            })
    void whatIsRightIsLeftInPeace(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void aFindingKnowsItsPlace() {
        var text = "Первая строка.\n\nВот ![](schema.png), и [здесь](help:there).";

        var found = findings(text);

        assertThat(found).extracting(Finding::line).containsExactly(3, 3);
        assertThat(found)
                .extracting(it -> text.substring(it.from(), it.to()))
                .containsExactly("![](schema.png)", "[здесь](help:there)");
    }

    @Test
    void whatStandsInListsTablesAndQuotesIsFoundToo() {
        var text = "- ![](schema.png)\n\n| a |\n|-|\n| ![](schema.png) |\n\n> ![](schema.png)";

        assertThat(findings(text)).extracting(Finding::line).containsExactly(1, 5, 7);
    }

    private static List<Finding> findings(String text) {
        return Markdown.findings("Перезвон", text.replace("\\n", "\n"), TARGETS);
    }
}
