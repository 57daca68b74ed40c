package org.spravka.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spravka.content.FolderFile;
import org.spravka.content.FolderFile.Kind;

class FolderTreeTest {

    private static final List<Locale> LOCALES = List.of(Locale.of("ru"), Locale.of("en"));

    @TempDir
    Path root;

    private final List<FolderFile> known = new ArrayList<>();

    @Test
    void foldersAreCategoriesAndTopicsAndFilesArePages() throws IOException {
        write("calls/tasks/call-task.ru.md", "calls/tasks/call-task.en.md", "calls/_category.yaml");

        assertThat(pages()).containsExactlyInAnyOrder("tasks/call-task.ru", "tasks/call-task.en");
        assertThat(tree().shelves())
                .extracting(FoundShelf::path)
                .containsExactly("calls/_category.yaml", "calls/tasks/_topic.yaml");
    }

    @Test
    void filesAtTheRootGoToGeneralDocs() throws IOException {
        write("README.md");

        assertThat(pages()).containsExactly("general/README.ru");
        assertThat(tree().shelves())
                .extracting(FoundShelf::slug, FoundShelf::category)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("docs", null),
                        org.assertj.core.groups.Tuple.tuple("general", "docs"));
    }

    @Test
    void filesInACategoryGoToItsGeneralTopic() throws IOException {
        write("calls/intro.md", "bots/intro-bots.md", "top.md");

        assertThat(pages())
                .containsExactlyInAnyOrder("general/top.ru", "bots-general/intro-bots.ru", "calls-general/intro.ru");
    }

    @Test
    void deeperFoldersBelongToTheirTopic() throws IOException {
        write("calls/tasks/start/first/call-task.md");

        assertThat(pages()).containsExactly("tasks/call-task.ru");
    }

    @Test
    void aLaterTopicOfTheSameNameIsCalledAfterItsCategoryToo() throws IOException {
        write("a/faq/one.md", "b/faq/two.md");

        assertThat(pages()).containsExactlyInAnyOrder("faq/one.ru", "b-faq/two.ru");
    }

    @Test
    void aTopicKeepsItsSlugWhenAnotherOfThatNameAppearsBeforeIt() throws IOException {
        known.add(new FolderFile(Kind.TOPIC, "faq", null, "b/faq/_topic.yaml", "", ""));
        write("a/faq/one.md", "b/faq/two.md");

        assertThat(pages()).containsExactlyInAnyOrder("a-faq/one.ru", "faq/two.ru");
    }

    @Test
    void aLaterPageOfTheSameNameIsReportedAndNotRead() throws IOException {
        write("a/one/intro.ru.md", "b/two/intro.ru.md", "b/two/intro.en.md");

        assertThat(pages()).containsExactly("one/intro.ru");
        assertThat(tree().problems())
                .extracting(ContentProblem::path)
                .containsExactly("b/two/intro.en.md", "b/two/intro.ru.md");
        assertThat(tree().problems().getFirst().reason()).contains("a/one/intro.ru.md");
    }

    @Test
    void aPageKeepsItsSlugWhenAnotherOfThatNameAppearsBeforeIt() throws IOException {
        known.add(new FolderFile(Kind.PAGE, "intro", Locale.of("ru"), "b/two/intro.ru.md", "", ""));
        write("a/one/intro.ru.md", "b/two/intro.ru.md");

        assertThat(pages()).containsExactly("two/intro.ru");
    }

    @Test
    void theSameLanguageTwiceIsReported() throws IOException {
        write("a/one/intro.ru.md", "a/one/intro.md");

        assertThat(pages()).containsExactly("one/intro.ru");
        assertThat(tree().problems()).hasSize(1);
    }

    @Test
    void formsBelongToTopicsEvenWithoutPages() throws IOException {
        write("a/one/_form.yaml");

        assertThat(tree().forms()).containsOnlyKeys("one");
        assertThat(tree().shelves()).extracting(FoundShelf::slug).containsExactly("a", "one");
    }

    @Test
    void namesThatAreKeptForDescriptionsAreReportedWhereTheyMeanNothing() throws IOException {
        write("_category.yaml", "a/_topic.yaml", "a/one/deep/_form.yaml", "a/one/_draft.md");

        assertThat(tree().problems())
                .extracting(ContentProblem::path)
                .containsExactly("_category.yaml", "a/_topic.yaml", "a/one/_draft.md", "a/one/deep/_form.yaml");
    }

    @Test
    void hiddenFilesAndFoldersPicturesAndHistoriesAreNoPages() throws IOException {
        write(".git/x/y.md", "a/one/.hidden.md", "a/one/flow.svg", "a/one/_history/intro.ru/0001.md", "a/one/b.md~");

        assertThat(pages()).isEmpty();
        assertThat(tree().problems()).isEmpty();
        assertThat(tree().shelves()).isEmpty();
    }

    @Test
    void aSpaceInAFolderNameBecomesAHyphen() throws IOException {
        write("My docs/First steps/Read me.md");

        assertThat(pages()).containsExactly("First-steps/Read-me.ru");
    }

    @Test
    void everyFolderIsToldBeforeItIsLookedInto() throws IOException {
        write("a/one/deep/x.md");
        var folders = new ArrayList<Path>();

        FolderWalk.through(root, folders::add);

        assertThat(folders).containsExactly(root, root.resolve("a"), root.resolve("a/one"), root.resolve("a/one/deep"));
    }

    private void write(String... names) throws IOException {
        for (var name : names) {
            var file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
    }

    private FolderTree tree() {
        return FolderTree.of(FolderWalk.through(root, folder -> {}).files(), known, LOCALES);
    }

    private List<String> pages() {
        return tree().pages().stream()
                .map(it -> it.topic() + "/" + it.slug() + "." + it.locale())
                .toList();
    }
}
