package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spravka.SpravkaTest;
import org.spravka.content.Catalog;
import org.spravka.content.History;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpravkaTest
class ContentFolderTest {

    private static final Locale RU = Locale.of("ru");
    /** What the contract promises. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final int PAGES = 30;

    @TempDir
    static Path root;

    @Autowired
    ContentFolder folder;

    @Autowired
    Catalog catalog;

    @Autowired
    History history;

    @DynamicPropertySource
    static void content(DynamicPropertyRegistry registry) throws IOException {
        for (var i = 0; i < PAGES; i++) {
            write("calls/tasks/page-%d.md".formatted(i), "Страница %d\n".formatted(i));
        }
        registry.add("spravka.content.location", root::toString);
    }

    @BeforeEach
    void start() {
        await().until(folder::isRead);
    }

    @Test
    void everyPageIsThereOnceTheFolderIsRead() {
        assertThat(catalog.pages(RU)).hasSizeGreaterThanOrEqualTo(PAGES);
        assertThat(folder.isReady()).isTrue();
    }

    @Test
    void aFileInANewFolderIsShownWithinTwoSeconds() throws IOException {
        write("new-category/new-topic/deep/new-page.md", "Новая\n");

        await().atMost(SOON).until(() -> catalog.page("new-page", RU).isPresent());
    }

    @Test
    void aFileAddedToAFolderThatCameLaterIsShownWithinTwoSeconds() throws IOException {
        write("later/topic-later/first-page.md", "Первая\n");
        await().until(() -> catalog.page("first-page", RU).isPresent());

        write("later/topic-later/second-page.md", "Вторая\n");

        await().atMost(SOON).until(() -> catalog.page("second-page", RU).isPresent());
    }

    @Test
    void aChangedTextIsShownWithinTwoSeconds() throws IOException {
        write("calls/tasks/page-0.md", "Другой текст\n");

        await().atMost(SOON).until(() -> text("page-0").equals("Другой текст\n"));
    }

    @Test
    void anEditorThatReplacesTheFileMakesOneRevision() throws IOException {
        var unfinished = write("calls/tasks/.page-1.md.swp", "Заменённый\n");
        Files.move(unfinished, root.resolve("calls/tasks/page-1.md"), StandardCopyOption.ATOMIC_MOVE);

        await().atMost(SOON).until(() -> text("page-1").equals("Заменённый\n"));
        assertThat(history.of("page-1", RU)).hasSize(2);
    }

    @Test
    void aFileWrittenInStepsMakesOneRevision() throws IOException {
        var file = write("calls/tasks/page-2.md", "");
        for (var i = 0; i < 20; i++) {
            Files.writeString(file, "Строка %d\n".formatted(i), StandardOpenOption.APPEND);
        }

        await().atMost(SOON).until(() -> text("page-2").endsWith("Строка 19\n"));
        assertThat(history.of("page-2", RU)).hasSize(2);
    }

    @Test
    void aDeletedFileIsGoneWithinTwoSeconds() throws IOException {
        Files.delete(root.resolve("calls/tasks/page-3.md"));

        await().atMost(SOON).until(() -> catalog.page("page-3", RU).isEmpty());
    }

    @Test
    void whatCannotBeReadIsListedUntilItIsMended() throws IOException {
        write("calls/tasks/bad.md", "---\ntitle: [\n---\n");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(folder.problems())
                        .extracting(ContentProblem::path)
                        .containsExactly("calls/tasks/bad.md"));

        write("calls/tasks/bad.md", "---\ntitle: Исправлено\n---\n");

        await().atMost(SOON).untilAsserted(() -> assertThat(folder.problems()).isEmpty());
        assertThat(catalog.page("bad", RU)).isPresent();
    }

    private String text(String slug) {
        return catalog.page(slug, RU).orElseThrow().text().markdown();
    }

    private static Path write(String name, String text) throws IOException {
        var file = root.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
