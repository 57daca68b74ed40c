package org.spravka.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;
import static org.spravka.search.Library.RU;
import static org.spravka.search.Library.with;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.spravka.content.Catalog;
import org.spravka.content.CatalogChanged;
import org.spravka.content.Change;
import org.spravka.content.ChangeKind;
import org.spravka.content.ChangeLog;
import org.spravka.content.PublishedPage;
import org.springframework.dao.DataAccessResourceFailureException;

class IndexFollowerTest {

    private final Path data;
    private final Catalog catalog = Library.catalog();
    private final ChangeLog changeLog = Mockito.mock(ChangeLog.class);
    private final Lessons lessons = Mockito.mock(Lessons.class);
    private final List<Lessons.Kept> kept = new ArrayList<>();
    private final Map<String, PublishedPage> published = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<String> indexed = new ArrayList<>();
    private LiveIndex live = new LiveIndex();
    private IndexFollower follower;

    IndexFollowerTest(@TempDir Path data) {
        this.data = data;
        follower = follower(Fields.SCHEMA);
    }

    @BeforeEach
    void contentIsWhatWasPublished() {
        when(catalog.sequence()).thenAnswer(it -> (long) changes.size());
        when(catalog.pages()).thenAnswer(it -> List.copyOf(published.values()));
        when(catalog.translations(Mockito.anyString()))
                .thenAnswer(it -> Optional.ofNullable(published.get(it.<String>getArgument(0)))
                        .map(page -> Map.of(page.locale(), page))
                        .orElse(Map.of()));
        when(changeLog.after(anyLong(), anyInt()))
                .thenAnswer(it -> changes.stream()
                        .skip(it.<Long>getArgument(0))
                        .limit(it.<Integer>getArgument(1))
                        .toList());
    }

    @BeforeEach
    void lessonsAreWhatWasLearned() {
        when(lessons.after(anyLong(), anyInt()))
                .thenAnswer(it -> kept.stream()
                        .filter(lesson -> lesson.id() > it.<Long>getArgument(0))
                        .toList());
    }

    @Test
    void aSolvedTicketLeadsToThePageThatAnsweredAlsoAfterARestart() throws InterruptedException {
        publish("a", "Первая страница");
        publish("b", "Вторая страница");
        start();
        kept.add(new Lessons.Kept(1, new Lesson(published.get("b").id(), RU, "касса моргает")));
        follower.on(new LessonsAdded());

        assertThat(follower.awaitLesson(1, Duration.ofSeconds(10))).isTrue();
        assertThat(found("касса моргает")).containsExactly("b");
        follower.stop();
        follower = follower(Fields.SCHEMA);
        start();
        assertThat(found("касса моргает")).containsExactly("b");
    }

    @Test
    void whatWasLearnedFollowsAPageThatIsRenamedAndGoesWithOneThatIsArchived() throws InterruptedException {
        publish("b", "Вторая страница");
        var page = published.get("b");
        kept.add(new Lessons.Kept(1, new Lesson(page.id(), RU, "касса моргает")));
        start();

        published.remove("b");
        change(ChangeKind.ARCHIVED, "b");
        catchUp();
        assertThat(found("касса моргает")).isEmpty();

        published.put(
                "c",
                new PublishedPage(
                        page.id(), "c", page.code(), RU, page.category(), page.topic(), 1, page.revision(), List.of()));
        change(ChangeKind.PUBLISHED, "c");
        catchUp();
        assertThat(found("касса моргает")).containsExactly("c");
    }

    @Test
    void aNewIndexIsTaughtAllThatWasLearned() {
        publish("b", "Вторая страница");
        kept.add(new Lessons.Kept(7, new Lesson(published.get("b").id(), RU, "касса моргает")));
        start();

        assertThat(found("касса моргает")).containsExactly("b");
    }

    @AfterEach
    void stop() {
        follower.stop();
    }

    @Test
    void whatIsPublishedIsFound() {
        publish("a", "Первая страница");
        start();

        assertThat(found("первая")).containsExactly("a");
    }

    @Test
    void whatIsPublishedLaterIsFoundOnceTheCatalogShowsIt() {
        start();

        publish("a", "Новая страница");
        follower.on(new CatalogChanged(1));

        await(() -> assertThat(found("новая")).containsExactly("a"));
    }

    @Test
    void aRevisionTakesThePlaceOfTheOneBefore() {
        publish("a", "Старая страница");
        start();

        publish("a", "Новая страница");
        catchUp();

        assertThat(found("старая")).isEmpty();
        assertThat(found("страница")).containsExactly("a");
    }

    @Test
    void whatIsArchivedIsNoLongerFound() {
        publish("a", "Первая страница");
        start();

        published.remove("a");
        change(ChangeKind.ARCHIVED, "a");
        catchUp();

        assertThat(found("первая")).isEmpty();
    }

    @Test
    void aRenamedPageIsFoundUnderItsNewSlugOnly() {
        publish("old", "Первая страница");
        start();

        published.remove("old");
        published.put("new", with("new", "Первая страница", "Текст.").build());
        when(catalog.redirect("old")).thenReturn(Optional.of("new"));
        change(ChangeKind.RENAMED, "old");
        catchUp();

        assertThat(found("первая")).containsExactly("new");
    }

    @Test
    void thePagesOfATopicThatWasMovedAreFoundInItsNewCategory() {
        publish("a", "Первая страница");
        start();

        published.put(
                "a",
                with("a", "Первая страница", "Текст.").in("bots", "campaigns").build());
        change(ChangeKind.ARRANGED, "campaigns");
        catchUp();

        assertThat(Library.search(live)
                        .find(new SearchRequest("первая", RU))
                        .facets()
                        .categories())
                .containsExactly(new Facet("bots", 1));
    }

    @Test
    void afterARestartOnlyWhatChangedSinceIsIndexed() {
        publish("a", "Первая страница");
        publish("b", "Вторая страница");
        start();
        kill();
        publish("b", "Другая страница");

        restart(Fields.SCHEMA);

        assertThat(indexed).containsExactly("b");
        assertThat(found("первая")).containsExactly("a");
        assertThat(found("другая")).containsExactly("b");
        assertThat(found("вторая")).isEmpty();
    }

    @Test
    void killedBeforeACommitItGoesOnFromTheCommitBeforeAndNothingIsLostOrDoubled() {
        publish("a", "Первая страница");
        start();
        java.util.Objects.requireNonNull(live.current()).replace("a", List.of());
        kill();

        restart(Fields.SCHEMA);

        assertThat(found("первая")).containsExactly("a");
    }

    @Test
    void killedWhileTheFirstIndexIsBuiltItBuildsAgain() throws Exception {
        publish("a", "Первая страница");
        Files.createDirectories(data.resolve(Fields.SCHEMA + "-7"));
        Files.writeString(data.resolve(Fields.SCHEMA + "-7").resolve("_0.cfs"), "half a file");

        start();

        assertThat(found("первая")).containsExactly("a");
        assertThat(folders()).hasSize(1);
    }

    @Test
    void anIndexThatCannotBeReadIsBuiltAgain() throws Exception {
        publish("a", "Первая страница");
        start();
        kill();
        try (var files = Files.list(data.resolve(folders().getFirst()))) {
            for (var file : files.filter(it -> !it.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "broken");
            }
        }

        restart(Fields.SCHEMA);

        assertThat(found("первая")).containsExactly("a");
    }

    @Test
    void theIndexOfBeforeIsSearchedWhileTheDatabaseIsDown() {
        publish("a", "Первая страница");
        start();
        kill();
        when(catalog.sequence()).thenReturn(-1L);
        when(changeLog.after(anyLong(), anyInt())).thenThrow(new DataAccessResourceFailureException("down"));

        follower = follower(Fields.SCHEMA);
        follower.start();

        assertThat(found("первая")).containsExactly("a");
    }

    @Test
    void itGoesOnWhenTheDatabaseIsBack() {
        start();
        when(changeLog.after(anyLong(), anyInt()))
                .thenThrow(new DataAccessResourceFailureException("down"))
                .thenAnswer(it -> List.copyOf(changes));
        publish("a", "Первая страница");

        follower.on(new CatalogChanged(1));

        await(() -> assertThat(found("первая")).containsExactly("a"));
    }

    @Test
    void aNewSchemaIsBuiltBesideTheOldIndexWhichServesUntilThen() throws Exception {
        publish("a", "Первая страница");
        start();
        kill();
        var mayBuild = new CountDownLatch(1);
        when(catalog.pages()).thenAnswer(it -> {
            mayBuild.await(10, TimeUnit.SECONDS);
            return List.copyOf(published.values());
        });

        follower = follower(Fields.SCHEMA + 1);
        follower.start();
        assertThat(found("первая")).containsExactly("a");
        assertThat(follower.isReady()).isFalse();

        mayBuild.countDown();
        await(() -> assertThat(follower.isReady()).isTrue());
        assertThat(found("первая")).containsExactly("a");
        assertThat(folders()).singleElement().asString().startsWith((Fields.SCHEMA + 1) + "-");
    }

    @Test
    void anIndexThatIsAheadOfTheDatabaseBelongsToAnotherOneAndIsBuiltAgain() {
        publish("a", "Первая страница");
        publish("b", "Вторая страница");
        start();
        kill();
        published.clear();
        changes.clear();
        publish("c", "Третья страница");

        restart(Fields.SCHEMA);

        assertThat(found("страница")).containsExactly("c");
    }

    @Test
    void itIsCaughtUpOnlyWhenEverythingThatIsShownCanBeFound() {
        assertThat(follower.isReady()).isFalse();
        start();
        assertThat(follower.isReady()).isTrue();

        publish("a", "Первая страница");
        assertThat(follower.isReady()).isFalse();
        catchUp();
        assertThat(follower.isReady()).isTrue();
        assertThat(follower.sequence()).isEqualTo(1);
    }

    private IndexFollower follower(int schema) {
        indexed.clear();
        live = new LiveIndex();
        var documents = Library.documents(catalog, page -> indexed.add(page.slug()));
        return new IndexFollower(catalog, changeLog, lessons, documents, new IndexFolders(data, schema), live);
    }

    private void start() {
        follower.start();
        catchUp();
    }

    private void restart(int schema) {
        follower = follower(schema);
        start();
    }

    private void catchUp() {
        follower.on(new CatalogChanged(changes.size()));
        await(() -> assertThat(follower.isReady()).isTrue());
    }

    /** Nothing is committed on the way out. */
    private void kill() {
        follower.stop();
    }

    private static void await(org.awaitility.core.ThrowingRunnable claim) {
        Awaitility.await().pollInterval(Duration.ofMillis(5)).untilAsserted(claim);
    }

    private void publish(String slug, String title) {
        published.put(slug, with(slug, title, "Текст.").build());
        change(ChangeKind.PUBLISHED, slug);
    }

    private void change(ChangeKind kind, String slug) {
        changes.add(new Change(changes.size() + 1, Instant.EPOCH, kind, slug, RU, 1));
    }

    private List<String> found(String words) {
        return Library.search(live).find(new SearchRequest(words, RU)).hits().stream()
                .map(it -> it.page().slug())
                .toList();
    }

    private List<String> folders() {
        try (var files = Files.list(data)) {
            return files.map(it -> it.getFileName().toString()).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
