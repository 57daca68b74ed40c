package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.Arranging;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.ChangeLog;
import org.spravka.content.Drafts;
import org.spravka.content.FileStore;
import org.spravka.content.FolderPages.Outcome;
import org.spravka.content.History;
import org.spravka.content.PageText;
import org.spravka.content.PublishedPage;
import org.spravka.content.Publishing;
import org.spravka.content.Revision;
import org.spravka.content.Seen;
import org.spravka.content.Topic;
import org.spravka.content.WaitingText;
import org.spravka.ticket.TicketForms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpravkaTest
class FolderReadingTest {

    private static final Locale RU = Locale.of("ru");
    private static final Locale EN = Locale.of("en");
    private static int tests;

    @TempDir
    Path root;

    @Autowired
    FolderReading reading;

    @Autowired
    Catalog catalog;

    @Autowired
    History history;

    @Autowired
    ChangeLog changes;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Arranging arranging;

    @Autowired
    FileStore files;

    @Autowired
    TicketForms forms;

    @Autowired
    JdbcClient jdbc;

    /** Makes the slugs of each test its own. */
    private String n = "";

    /** The topic most pages are in, within its category. */
    private String topic = "";

    @SuppressWarnings("NullAway.Init")
    private Round round;

    @BeforeEach
    void forgetWhatOtherTestsRead() {
        jdbc.sql("DELETE FROM folder_file").update();
        n = "-f" + ++tests;
        topic = "cat" + n + "/topic" + n;
    }

    @Test
    void aFileBecomesAPage() throws IOException {
        write(topic + "/page" + n + ".ru.md", """
                ---
                title: Задание
                summary: Как создать
                labels: [обзвон]
                questions: [Как обзвонить?]
                ---
                Текст.
                """);
        read();

        var page = page("page", RU);
        assertThat(page.title()).isEqualTo("Задание");
        assertThat(page.text().summary()).isEqualTo("Как создать");
        assertThat(page.text().labels()).containsExactly("обзвон");
        assertThat(page.text().markdown()).isEqualTo("Текст.\n");
        assertThat(page.questions()).containsExactly("Как обзвонить?");
        assertThat(page.topic()).isEqualTo("topic" + n);
        assertThat(page.category()).isEqualTo("cat" + n);
        assertThat(catalog.category("cat" + n)).map(it -> it.title(RU)).contains("Cat f" + tests);
    }

    @Test
    void readingAgainMakesNothing() throws IOException {
        pages(30);
        write(topic + "/_topic.yaml", "title: Тема\n");
        write(topic + "/_form.yaml", "fields: []\n");
        read();
        var before = changes.last();

        readAfterRestart();

        assertThat(changes.last()).isEqualTo(before);
        assertThat(round.count(Outcome.PUBLISHED)).isZero();
        assertThat(history.of("page-0" + n, RU)).hasSize(1);
    }

    @Test
    void aChangedTextMakesARevisionWithWhatItsFileTells() throws IOException {
        write(topic + "/page" + n + ".md", "---\ntitle: Раз\nat: 2026-01-01\n---\n");
        read();
        write(
                topic + "/page" + n + ".md",
                "---\ntitle: Два\ncomment: Уточнение\nauthor: Анна\nminor: true\nat: 2026-02-01\n---\n");
        read();

        assertThat(history.of("page" + n, RU))
                .extracting(
                        Revision::number,
                        it -> it.text().title(),
                        Revision::comment,
                        it -> it.author().name(),
                        Revision::minor,
                        it -> it.publishedAt().toString())
                .containsExactly(
                        tuple(2, "Два", "Уточнение", "Анна", true, "2026-02-01T00:00:00Z"),
                        tuple(1, "Раз", "", "", false, "2026-01-01T00:00:00Z"));
    }

    @Test
    void aRevisionIsNeverOlderThanTheOneBefore() throws IOException {
        write(topic + "/page" + n + ".md", "---\nupdated: 2026-01-01\n---\nРаз\n");
        read();
        write(topic + "/page" + n + ".md", "---\nupdated: 2026-01-01\n---\nДва\n");
        read();

        assertThat(page("page", RU).publishedAt())
                .isAfter(history.revision("page" + n, RU, 1).orElseThrow().publishedAt());
    }

    @Test
    void orderQuestionsRedirectsAndMovesMakeNoRevision() throws IOException {
        write(topic + "/page" + n + ".md", "Текст\n");
        read();
        write("cat" + n + "/other" + n + "/page" + n + ".md", """
                ---
                order: 7
                questions: [Где?]
                redirect_from: [former%s]
                ---
                Текст
                """.formatted(n));
        Files.delete(root.resolve(topic + "/page" + n + ".md"));
        read();

        var page = page("page", RU);
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.position()).isEqualTo(7);
        assertThat(page.questions()).containsExactly("Где?");
        assertThat(page.topic()).isEqualTo("other" + n);
        assertThat(catalog.redirect("former" + n)).contains("page" + n);
        assertThat(catalog.topic("topic" + n)).as("the folder it has left").isEmpty();
    }

    @Test
    void pagesTopicsAndCategoriesStandInTheirOrderAndTheRestBehindThemByName() throws IOException {
        write(topic + "/b" + n + ".md", "B\n");
        write(topic + "/a" + n + ".md", "A\n");
        write(topic + "/z" + n + ".md", "---\norder: 1\n---\nZ\n");
        write("cat" + n + "/z-topic" + n + "/_topic.yaml", "order: 1\n");
        read();

        assertThat(catalog.pagesOf(catalog.topic("topic" + n).orElseThrow(), RU))
                .extracting(PublishedPage::slug)
                .containsExactly("z" + n, "a" + n, "b" + n);
        assertThat(catalog.category("cat" + n).orElseThrow().topics())
                .extracting(Topic::slug)
                .containsExactly("z-topic" + n, "topic" + n);
    }

    @Test
    void aPageHasOnePlaceForAllItsLanguages() throws IOException {
        write(topic + "/page" + n + ".ru.md", "---\norder: 2\n---\nТекст\n");
        write(topic + "/page" + n + ".en.md", "---\norder: 5\n---\nText\n");
        read();

        assertThat(page("page", RU).position()).isEqualTo(2);
        assertThat(page("page", EN).position()).isEqualTo(2);
    }

    @Test
    void historyIsReadForANewTranslationOnly() throws IOException {
        history("page.ru", "0001", "---\ntitle: Раз\nat: 2025-01-01\nauthor: Пётр\n---\nРаз\n");
        history("page.ru", "0002", "---\ntitle: Два\nat: 2025-02-01\ncomment: Второе\n---\nДва\n");
        write(topic + "/page" + n + ".ru.md", "---\ntitle: Три\nupdated: 2025-03-01\n---\nТри\n");
        read();
        history("page.ru", "0003", "---\ntitle: Позже\nat: 2025-02-15\n---\nПозже\n");
        readAfterRestart();

        assertThat(history.of("page" + n, RU))
                .extracting(
                        Revision::number,
                        it -> it.text().title(),
                        it -> it.publishedAt().toString())
                .containsExactly(
                        tuple(3, "Три", "2025-03-01T00:00:00Z"),
                        tuple(2, "Два", "2025-02-01T00:00:00Z"),
                        tuple(1, "Раз", "2025-01-01T00:00:00Z"));
        assertThat(page("page", RU).number()).isEqualTo(3);
    }

    @Test
    void aRevisionOfTheHistoryThatCannotBeReadIsReportedAndTheOthersAreRead() throws IOException {
        history("page.ru", "0001", "---\ntitle: [\n---\n");
        history("page.ru", "0002", "Два\n");
        history("page.ru", "draft", "Не редакция\n");
        write(topic + "/page" + n + ".ru.md", "Три\n");
        read();

        assertThat(history.of("page" + n, RU)).hasSize(2);
        assertThat(round.problems())
                .extracting(it -> it.path().substring(it.path().lastIndexOf('/') + 1), ContentProblem::line)
                .containsExactly(tuple("0001.md", 3), tuple("draft.md", 0));
    }

    @Test
    void aDeletedFileArchivesItsPageAndComesBackAsItWas() throws IOException {
        pages(12);
        read();
        var text = Files.readString(file(0));
        Files.delete(file(0));
        read();
        assertThat(catalog.page("page-0" + n, RU)).isEmpty();

        Files.writeString(file(0), text);
        read();

        assertThat(page("page-0", RU).number()).isEqualTo(1);
        assertThat(history.of("page-0" + n, RU)).hasSize(1);
    }

    @Test
    void aDeletedTranslationLeavesTheOtherLanguage() throws IOException {
        pages(12);
        write(topic + "/page-0" + n + ".en.md", "Text\n");
        read();
        Files.delete(file(0));
        read();

        assertThat(catalog.translations("page-0" + n)).containsOnlyKeys(EN);
    }

    @Test
    void whenManyFilesAreGoneAtOnceNothingIsArchived() throws IOException {
        pages(10);
        read();
        for (var i = 0; i < 3; i++) {
            Files.delete(file(i));
        }
        read();

        assertThat(catalog.pagesOf(catalog.topic("topic" + n).orElseThrow(), RU))
                .hasSize(10);
        assertThat(round.problems()).hasSize(1);
        assertThat(round.problems().getFirst().reason()).startsWith("3 of 10 pages' files are gone at once");
    }

    @Test
    void aFifthOfTheFilesMayGo() throws IOException {
        pages(10);
        read();
        Files.delete(file(0));
        Files.delete(file(1));
        read();

        assertThat(catalog.pagesOf(catalog.topic("topic" + n).orElseThrow(), RU))
                .hasSize(8);
        assertThat(round.problems()).isEmpty();
    }

    @Test
    void movingAWholeCategoryArchivesNothing() throws IOException {
        pages(10);
        read();
        Files.move(root.resolve("cat" + n), root.resolve("new-cat" + n));
        read();

        assertThat(page("page-9", RU).category()).isEqualTo("new-cat" + n);
        assertThat(page("page-9", RU).number()).isEqualTo(1);
        assertThat(catalog.category("cat" + n)).isEmpty();
        assertThat(round.problems()).isEmpty();
    }

    @Test
    void aRenamedFileKeepsItsHistoryAndItsOldAddressLeadsToTheNewOne() throws IOException {
        pages(10);
        write(topic + "/page-0" + n + ".en.md", "---\ntitle: Page\n---\nText\n");
        read();
        Files.move(file(0), root.resolve(topic + "/renamed" + n + ".md"));
        Files.move(root.resolve(topic + "/page-0" + n + ".en.md"), root.resolve(topic + "/renamed" + n + ".en.md"));
        read();

        assertThat(page("renamed", RU).number()).isEqualTo(1);
        assertThat(page("renamed", EN).number()).isEqualTo(1);
        assertThat(catalog.redirect("page-0" + n)).contains("renamed" + n);
        assertThat(catalog.page("page-0" + n, RU)).isEmpty();
        readAfterRestart();
        assertThat(catalog.translations("renamed" + n)).containsOnlyKeys(RU, EN);
    }

    @Test
    void aFileRenamedAndRewrittenKeepsItsHistoryWhenItRedirectsFromItsOldName() throws IOException {
        pages(10);
        read();
        Files.delete(file(0));
        write(topic + "/renamed" + n + ".md", "---\nredirect_from: [page-0%s]\n---\nДругой текст\n".formatted(n));
        read();

        assertThat(page("renamed", RU).number()).isEqualTo(2);
        assertThat(catalog.redirect("page-0" + n)).contains("renamed" + n);
    }

    @Test
    void aLaterDuplicateIsReportedAndLeavesTheFirstAlone() throws IOException {
        write(topic + "/page" + n + ".md", "Первая\n");
        read();
        write("a-cat" + n + "/a-topic" + n + "/page" + n + ".md", "Вторая\n");
        read();

        assertThat(page("page", RU).text().markdown()).isEqualTo("Первая\n");
        assertThat(round.problems())
                .extracting(ContentProblem::path)
                .containsExactly("a-cat" + n + "/a-topic" + n + "/page" + n + ".md");
    }

    @Test
    void aFileThatCannotBeReadIsReportedAndStopsNothing() throws IOException {
        write(topic + "/bad" + n + ".md", "---\ntitle: Раз\n---\nРаз\n");
        read();
        write(topic + "/bad" + n + ".md", "---\ntitle: \"Раз\nsummary: x\n---\nДва\n");
        write(topic + "/good" + n + ".md", "Текст\n");
        write(topic + "/long" + n + ".md", "---\norder: 1\ntitle: %s\n---\n".formatted("x".repeat(301)));
        read();

        assertThat(page("bad", RU).text().markdown()).isEqualTo("Раз\n");
        assertThat(page("good", RU).number()).isEqualTo(1);
        assertThat(round.problems())
                .extracting(ContentProblem::path, ContentProblem::line)
                .containsExactly(tuple(topic + "/bad" + n + ".md", 4), tuple(topic + "/long" + n + ".md", 3));
    }

    @Test
    void editedInTheAppAndOnDiskTheTextOfTheDiskWaits() throws IOException {
        write(topic + "/page" + n + ".md", "---\ntitle: Файл\n---\n");
        read();
        publishInApp("Приложение", 1);
        write(topic + "/page" + n + ".md", "---\ntitle: Другой файл\n---\n");
        read();

        assertThat(page("page", RU).title()).isEqualTo("Приложение");
        assertThat(waiting()).containsExactly("Другой файл");
        assertThat(round.count(Outcome.WAITING)).isEqualTo(1);
    }

    @Test
    void aDraftInTheAppIsNotOverwrittenEither() throws IOException {
        write(topic + "/page" + n + ".md", "---\ntitle: Файл\n---\n");
        read();
        saveInApp("Черновик", new Seen.RevisionAt(1));
        write(topic + "/page" + n + ".md", "---\ntitle: Другой файл\n---\n");
        read();

        assertThat(page("page", RU).title()).isEqualTo("Файл");
        assertThat(waiting()).containsExactly("Другой файл");
    }

    @Test
    void nothingWaitsAnyLongerOnceTheDiskSaysWhatIsPublished() throws IOException {
        write(topic + "/page" + n + ".md", "---\ntitle: Файл\n---\nТекст\n");
        read();
        publishInApp("Приложение", 1);
        write(topic + "/page" + n + ".md", "---\ntitle: Другой файл\n---\nТекст\n");
        read();
        write(topic + "/page" + n + ".md", "---\ntitle: Приложение\n---\nТекст\n");
        read();
        assertThat(waiting()).isEmpty();

        write(topic + "/page" + n + ".md", "---\ntitle: Снова файл\n---\nТекст\n");
        read();

        assertThat(page("page", RU).title()).isEqualTo("Снова файл");
        assertThat(page("page", RU).number()).isEqualTo(3);
    }

    @Test
    void nothingWaitsAnyLongerOnceTheDiskIsBackAtWhatItSaidBefore() throws IOException {
        write(topic + "/page" + n + ".md", "---\ntitle: Файл\n---\n");
        read();
        publishInApp("Приложение", 1);
        write(topic + "/page" + n + ".md", "---\ntitle: Другой файл\n---\n");
        read();
        write(topic + "/page" + n + ".md", "---\ntitle: Файл\n---\n");
        read();

        assertThat(waiting()).isEmpty();
        assertThat(page("page", RU).title()).isEqualTo("Приложение");
    }

    @Test
    void aPageRenamedInTheAppStillFollowsItsFile() throws IOException {
        write(topic + "/page" + n + ".md", "Раз\n");
        read();
        AsSystem.run(() -> arranging.renamePage("page" + n, "renamed" + n));
        write(topic + "/page" + n + ".md", "Два\n");
        read();

        assertThat(page("renamed", RU).text().markdown()).isEqualTo("Два\n");
        assertThat(catalog.page("page" + n, RU)).isEmpty();
    }

    @Test
    void picturesBesideAPageArePinnedToItsRevision() throws IOException {
        write(topic + "/flow" + n + ".svg", svg(640));
        write(topic + "/page" + n + ".md", "![Схема](flow%s.svg)\n".formatted(n));
        read();
        write(topic + "/flow" + n + ".svg", svg(320));
        read();

        var revisions = history.of("page" + n, RU);
        assertThat(revisions)
                .extracting(it -> it.text().pictures().getFirst().width())
                .containsExactly(320, 640);
        assertThat(revisions)
                .allSatisfy(it -> assertThat(
                                files.find(it.text().pictures().getFirst().sha256(), "flow.svg"))
                        .isPresent());
    }

    @Test
    void aPictureThatIsNotThereIsReportedUntilItIs() throws IOException {
        write(topic + "/page" + n + ".md", "---\ntitle: T\n---\n\n![Схема](flow%s.svg)\n".formatted(n));
        read();
        assertThat(page("page", RU).text().pictures()).isEmpty();
        assertThat(round.problems())
                .containsExactly(
                        new ContentProblem(topic + "/page" + n + ".md", 5, "flow%s.svg is not there".formatted(n)));

        write(topic + "/flow" + n + ".svg", svg(640));
        read();

        assertThat(round.problems()).isEmpty();
        assertThat(page("page", RU).text().pictures()).hasSize(1);
    }

    @Test
    void picturesOutsideTheFolderOrWithScriptsAreNotShown() throws IOException {
        Files.writeString(root.resolveSibling("outside" + n + ".txt"), "secret");
        write(topic + "/evil" + n + ".svg", svg(640).replace("/>", "><script>alert(1)</script></svg>"));
        write(topic + "/page" + n + ".md", "![x](evil%1$s.svg) [y](../../../outside%1$s.txt)\n".formatted(n));
        read();

        assertThat(page("page", RU).text().pictures()).isEmpty();
        assertThat(round.problems()).hasSize(2);
        Files.delete(root.resolveSibling("outside" + n + ".txt"));
    }

    @Test
    void aFormIsReadWhenItChangesAndEmptiedWhenItIsGone() throws IOException {
        pages(1);
        write(topic + "/_form.yaml", "fields:\n  - {key: number, type: text, label: {ru: Номер}}\n");
        read();
        readAfterRestart();
        assertThat(forms.current("topic" + n).fields()).hasSize(1);
        write(topic + "/_form.yaml", "fields:\n  - {key: number, type: phone, label: {ru: Номер}}\n");
        read();
        assertThat(forms.current("topic" + n).revision()).isEqualTo(2);
        Files.delete(root.resolve(topic + "/_form.yaml"));
        read();

        assertThat(forms.current("topic" + n).fields()).isEmpty();
    }

    @Test
    void aFormThatIsNotYamlIsReportedWithItsLine() throws IOException {
        write(topic + "/_form.yaml", "fields:\n  - {key: number\n    type: [\n");
        read();

        assertThat(round.problems()).extracting(ContentProblem::path).containsExactly(topic + "/_form.yaml");
        assertThat(round.problems().getFirst().line()).isPositive();
        assertThat(forms.current("topic" + n).fields()).isEmpty();
    }

    @Test
    void aBrokenDescriptionLeavesTheTopicAsItWas() throws IOException {
        write(topic + "/_topic.yaml", "title: Тема\n");
        pages(1);
        read();
        write(topic + "/_topic.yaml", "title: [\n");
        read();

        assertThat(catalog.topic("topic" + n)).map(it -> it.title(RU)).contains("Тема");
        assertThat(round.problems()).extracting(ContentProblem::path).containsExactly(topic + "/_topic.yaml");
    }

    private void pages(int count) throws IOException {
        for (var i = 0; i < count; i++) {
            write(topic + "/page-" + i + n + ".md", "---\ntitle: Страница %d %s\n---\nТекст\n".formatted(i, n));
        }
    }

    private Path file(int page) {
        return root.resolve(topic + "/page-" + page + n + ".md");
    }

    private void history(String page, String number, String text) throws IOException {
        write(topic + "/_history/" + page.replace("page", "page" + n) + "/" + number + ".md", text);
    }

    private void write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void read() {
        round = AsSystem.get(() -> reading.read(root, folder -> {}, List.of()));
    }

    private void readAfterRestart() throws IOException {
        try (var all = Files.walk(root)) {
            var everything = all.toList();
            round = AsSystem.get(() -> reading.read(root, folder -> {}, everything));
        }
    }

    private PublishedPage page(String name, Locale locale) {
        return catalog.page(name + n, locale).orElseThrow();
    }

    private void publishInApp(String title, int basedOn) {
        saveInApp(title, new Seen.RevisionAt(basedOn));
        AsSystem.run(() -> publishing.publish("page" + n, RU, null, "", false, Author.named("Anna")));
    }

    private void saveInApp(String title, Seen seen) {
        AsSystem.run(() -> {
            var text = page("page", RU).text();
            drafts.save(
                    "page" + n,
                    RU,
                    new PageText(title, text.summary(), text.labels(), text.markdown()),
                    seen,
                    Author.named("Anna"));
        });
    }

    private List<String> waiting() {
        return AsSystem.get(() -> drafts.waiting("page" + n, RU)).stream()
                .map(WaitingText::text)
                .map(PageText::title)
                .toList();
    }

    private static String svg(int width) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d 200'/>".formatted(width);
    }
}
