package org.spravka.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.FolderPage;
import org.spravka.content.FolderPage.FolderRevision;
import org.spravka.content.FolderPages;
import org.spravka.content.Naming;
import org.spravka.content.PageText;
import org.spravka.content.Past;
import org.spravka.content.RevisionNames;
import org.spravka.help.web.Address;
import org.spravka.help.web.Frame;
import org.spravka.help.web.ReaderPages;
import org.springframework.beans.factory.annotation.Autowired;

/** Old revisions, histories, comparisons and the help of another day, as readers get them. */
@SpravkaTest
class RevisionReadingTest {

    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.of("en");
    private static final Frame RUSSIAN = new Frame(RU, false);

    @Autowired
    FolderPages folder;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    Past past;

    @Autowired
    RevisionNames names;

    @Autowired
    ReaderPages pages;

    @BeforeEach
    void aPageOfFiveRevisions() {
        if (catalog.page("dated", RU).isPresent()) {
            return;
        }
        AsSystem.run(() -> {
            arranging.createCategory("dated-calls", Map.of(RU, new Naming("Звонки", "")), "phone");
            arranging.createTopic("dated-calls", "dated-tasks", Map.of(RU, new Naming("Задания", "")), "");
            offer(
                    RU,
                    "Перезвон",
                    "Звоним один раз.",
                    "Звоним два раза.",
                    "Звоним три раза, см. [другую](help:dated-other).",
                    "Звоним четыре раза.");
            offer(EN, "Recall", "We call once.", "We call twice.");
        });
    }

    /** One revision a month from January 2026; the second and third are minor edits. */
    private void offer(Locale locale, String title, String... texts) {
        var revisions = new ArrayList<FolderRevision>();
        for (int i = 0; i < texts.length; i++) {
            revisions.add(new FolderRevision(
                    new PageText(title, "", List.of("занято"), texts[i]),
                    Author.named(i == 0 ? "Вера" : "Глеб"),
                    Instant.parse("2026-0%d-10T12:00:00Z".formatted(i + 1)),
                    i == 0 ? "Первая" : "",
                    i == 1 || i == 2));
        }
        var newest = revisions.removeLast();
        folder.offer(List.of(new FolderPage(
                "dated-calls/dated-tasks/dated.%s.md".formatted(locale),
                "dated",
                null,
                locale,
                "dated-tasks",
                1,
                List.copyOf(revisions),
                newest,
                List.of(),
                List.of(),
                newest.text().sha256())));
    }

    @Test
    void anOldRevisionSaysWhatChangedSinceAndLeadsOn() {
        var html = pages.at(new Address.OfRevision("dated", 2), RUSSIAN).before();

        assertThat(html)
                .contains(
                        "Вы просматриваете старую версию данной страницы.", "Звоним два раза.", "Глеб", "мелкая правка")
                .contains("Изменилось с тех пор: изменено блоков: 1 · слов: +1 −1")
                .contains("/help/dated/v/1", "/help/dated/v/3", "/help/dated/compare/2/4", "download=true");
    }

    @Test
    void anOldRevisionIsNotForSearchEngines() {
        var page = pages.at(new Address.OfRevision("dated", 2), RUSSIAN);

        assertThat(page.indexed()).isFalse();
        assertThat(page.path()).isEqualTo("/help/dated");
    }

    @Test
    void theHistoryFoldsMinorEdits() {
        assertThat(history("", "", "")).contains("Мелкие правки: 2", "Версия 4", "Первая");
    }

    @Test
    void theHistoryIsFilteredByAuthorAndDay() {
        assertThat(history("Вера", "", "")).contains("Версия 1").doesNotContain("Версия 4");
        assertThat(history("", "2026-02-01", "2026-03-31"))
                .contains("Версия 2", "Версия 3")
                .doesNotContain("Версия 1<", "Версия 4<");
    }

    @Test
    void aRevisionIsFoundByItsName() {
        AsSystem.run(() -> names.name("dated", RU, 3, "Перед переездом", Author.named("Вера")));

        assertThat(history("", "", "")).contains("Перед переездом");
    }

    private String history(String author, String from, String to) {
        return pages.at(new Address.OfHistory("dated", author, from, to), RUSSIAN)
                .before();
    }

    @Test
    void twoRevisionsAreComparedInOneTextAndSideBySideAndAsSource() {
        assertThat(compared("1", "4", false, false)).contains("<del>", "один раз", "<ins>", "четыре раза");
        assertThat(compared("1", "4", true, false)).contains("diff-sides", "Версия 1", "Версия 4");
        assertThat(compared("2", "3", false, true)).contains("[другую](help:dated-other)");
    }

    @Test
    void twoLanguagesStandBesideEachOther() {
        assertThat(compared("ru:4", "en:2", false, false))
                .contains("Звоним четыре раза.", "We call twice.", "английский")
                .doesNotContain("<del>");
    }

    private String compared(String from, String to, boolean beside, boolean source) {
        return pages.at(new Address.OfComparison("dated", from, to, beside, source), RUSSIAN)
                .before();
    }

    @Test
    void theHelpOfAnotherDayShowsItsTextsAndSaysSo() {
        var then = RUSSIAN.at(Instant.parse("2026-02-20T00:00:00Z"));

        var page = pages.at(new Address.OfPage("dated"), then);

        assertThat(page.before()).contains("Вы видите справку такой, какой она была", "Звоним два раза.");
        assertThat(page.indexed()).isFalse();
        assertThat(pages.at(new Address.OfTopic("dated-tasks"), then).before())
                .contains("/help/dated?asOf=2026-02-20T00%3A00%3A00Z");
    }

    @Test
    void whatWasWrittenLaterIsNotThereYet() {
        var before = RUSSIAN.at(Instant.parse("2025-12-31T00:00:00Z"));

        assertThat(pages.at(new Address.OfPage("dated"), before).status()).isEqualTo(404);
    }

    @Test
    void searchGoesThroughTheTextsOfThen() {
        var wish = new Address.OfSearch("звоним два", "", "", "", "", false);

        assertThat(pages.at(wish, RUSSIAN.at(Instant.parse("2026-02-20T00:00:00Z")))
                        .before())
                .contains("/help/dated");
        assertThat(pages.at(wish, RUSSIAN.at(Instant.parse("2026-01-20T00:00:00Z")))
                        .before())
                .doesNotContain("href=\"/help/dated");
    }

    @Test
    void aRebuiltPageHasTheHashThatWasStored() {
        var time = Instant.parse("2026-03-20T00:00:00Z");
        var then = past.at(time).page("dated", RU).orElseThrow();

        assertThat(then.number()).isEqualTo(3);
        assertThat(then.text().sha256()).isEqualTo(then.revision().sha256());
    }
}
