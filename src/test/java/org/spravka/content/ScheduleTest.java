package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.Scheduled.Problem;
import org.spravka.content.Scheduled.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** What is scheduled, on nodes whose clocks are an hour ahead. */
@SpravkaTest
class ScheduleTest {

    private static final Locale RU = Locale.of("ru");
    private static final Author ANNA = new Author(7L, "Anna");
    private static final Author BORIS = Author.named("Boris");
    private static int pages;

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    History history;

    @Autowired
    Schedule schedule;

    @Autowired
    ScheduledRows rows;

    @Autowired
    ScheduledText texts;

    @Autowired
    Edits edits;

    @Autowired
    ChangeLog changes;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transactions;

    private final List<Object> told = new ArrayList<>();
    private String slug = "";

    @BeforeEach
    void aPublishedPage() {
        AsSystem.run(() -> {
            if (catalog.topic("scheduled-tasks").isEmpty()) {
                arranging.createCategory("scheduled", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("scheduled", "scheduled-tasks", Map.of(RU, new Naming("Задания", "")), "");
            }
            slug = "scheduled-" + ++pages;
            drafts.create(slug, "scheduled-tasks", RU, text("Один раз.\n\nДва раза."), ANNA);
            publishing.publish(slug, RU, null, "", false, ANNA);
        });
    }

    @AfterEach
    void nothingStaysScheduled() {
        AsSystem.run(() -> schedule.open().forEach(it -> schedule.cancel(it.id())));
    }

    @Test
    void aDraftGoesLiveWhenItsMomentHasComeAndNotBefore() {
        save("Три раза.");
        scheduled();

        assertThat(node(Duration.ZERO).next()).isFalse();
        assertThat(live()).isEqualTo("Один раз.\n\nДва раза.");
        assertThat(node().next()).isTrue();

        assertThat(live()).isEqualTo("Три раза.");
        assertThat(revisions()).isEqualTo(2);
        assertThat(draft()).isNull();
        assertThat(catalog.page(slug, RU).orElseThrow().revision().comment()).isEqualTo("К запуску");
    }

    @Test
    void whatIsWrittenAfterwardsStaysInTheDraftAndGoesOnFromThere() {
        save("Три раза.\n\nДва раза.");
        scheduled();
        save("Три раза.\n\nЧетыре раза.");

        node().next();

        assertThat(live()).isEqualTo("Три раза.\n\nДва раза.");
        assertThat(draft()).isNotNull();
        assertThat(draft().text().markdown()).isEqualTo("Три раза.\n\nЧетыре раза.");
        assertThat(draft().basedOn()).isEqualTo(2);
    }

    @Test
    void whatWasPublishedInBetweenIsMergedIn() {
        save("Три раза.\n\nДва раза.");
        scheduled();
        save("Один раз.\n\nПять раз.");
        publish();

        node().next();

        assertThat(live()).isEqualTo("Три раза.\n\nПять раз.");
        assertThat(revisions()).isEqualTo(3);
    }

    @Test
    void whereTheSameWordsWerePublishedOtherwiseNothingHappensAndNothingIsLost() {
        save("Три раза.\n\nДва раза.");
        var scheduled = scheduled();
        save("Девять раз.\n\nДва раза.");
        publish();

        node().next();

        assertThat(live()).isEqualTo("Девять раз.\n\nДва раза.");
        var stuck = open().getFirst();
        assertThat(stuck.state()).isEqualTo(State.STUCK);
        assertThat(stuck.problem()).isEqualTo(Problem.CONFLICT);
        assertThat(stuck.text()).isEqualTo(scheduled.text());
        assertThat(told).singleElement().isInstanceOfSatisfying(EditorNotice.class, it -> {
            assertThat(it.kind()).isEqualTo(EditorNotice.Kind.STUCK);
            assertThat(it.person()).isEqualTo(7);
        });
    }

    @Test
    void aTextThatIsLiveAlreadyMakesNoOtherRevision() {
        save("Три раза.");
        scheduled();
        publish();

        node().next();

        assertThat(revisions()).isEqualTo(2);
        assertThat(open()).isEmpty();
    }

    @Test
    void anArchivedPageIsNotBroughtBackByAScheduleOfBefore() {
        save("Три раза.");
        scheduled();
        AsSystem.run(() -> arranging.archivePage(slug));

        node().next();

        assertThat(catalog.page(slug, RU)).isEmpty();
        assertThat(open()).singleElement().extracting(Scheduled::problem).isEqualTo(Problem.ARCHIVED);
    }

    @Test
    void aPageGoesIntoTheArchiveAtItsMoment() {
        AsSystem.run(() -> schedule.archive(slug, "Страница", soon(), ANNA));

        node().next();

        assertThat(catalog.page(slug, RU)).isEmpty();
        assertThat(catalog.archived(slug)).map(it -> it.title(RU)).contains("Страница");
    }

    @Test
    void twoNodesDoEverythingOnce() throws Exception {
        var slugs = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            aPublishedPage();
            slugs.add(slug);
            save("Три раза.");
            scheduled();
        }
        var start = new CountDownLatch(1);
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var done = List.of(nodes.submit(() -> work(start)), nodes.submit(() -> work(start)));
            start.countDown();
            for (var it : done) {
                it.get();
            }
        }

        for (var it : slugs) {
            assertThat(history.of(it, RU)).as(it).hasSize(2);
        }
        AsSystem.run(() -> assertThat(schedule.open()).isEmpty());
    }

    private Boolean work(CountDownLatch start) throws InterruptedException {
        start.await();
        AsSystem.run(() -> {
            var node = node();
            var more = true;
            while (more) {
                more = node.next();
            }
        });
        return true;
    }

    @Test
    void aNodeThatStopsInTheMiddleHasDoneNothingAndAnotherOneDoesItOnce() throws Exception {
        save("Три раза.");
        scheduled();
        var other = Executors.newSingleThreadExecutor();

        AsSystem.run(() -> transactions.executeWithoutResult(status -> {
            assertThat(node().next()).isTrue();
            // While the first node holds it, the second one passes it by and does not wait.
            assertThat(in(other)).isFalse();
            status.setRollbackOnly();
        }));

        assertThat(live()).isEqualTo("Один раз.\n\nДва раза.");
        assertThat(draft()).isNotNull();
        assertThat(in(other)).isTrue();
        assertThat(in(other)).isFalse();
        assertThat(live()).isEqualTo("Три раза.");
        assertThat(revisions()).isEqualTo(2);
        other.shutdown();
    }

    private boolean in(ExecutorService other) {
        try {
            return other.submit(() -> AsSystem.get(() -> node().next())).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatBreaksIsTriedAgainLaterEachTimeAndAtLastSomebodyIsTold() {
        AsSystem.run(() -> schedule.archive(slug, "Страница", soon(), ANNA));
        var broken = mock(Arranging.class);
        doThrow(new DataAccessResourceFailureException("gone")).when(broken).archivePage(any());
        var hours = 1;
        while (open().getFirst().state() == State.WAITING && hours < 50) {
            var ahead = Duration.ofHours(hours++);
            AsSystem.run(() -> node(ahead, broken).next());
        }

        assertThat(hours).isEqualTo(11);
        assertThat(open().getFirst().problem()).isEqualTo(Problem.BROKEN);
        assertThat(told).hasSize(1);
    }

    @Test
    void theScheduleIsChangedAndCancelled() {
        save("Три раза.");
        var first = scheduled();
        var second = scheduled();
        assertThat(open()).extracting(Scheduled::id).containsExactly(second.id());
        assertThat(AsSystem.get(() -> schedule.move(first.id(), soon()))).isFalse();

        var later = at(Duration.ofDays(2));
        assertThat(AsSystem.get(() -> schedule.move(second.id(), later))).isTrue();
        assertThat(node().next()).isFalse();
        assertThat(open().getFirst().when()).isEqualTo(later);
        assertThat(AsSystem.get(() -> schedule.cancel(second.id()))).isTrue();

        assertThat(open()).isEmpty();
        assertThat(draft()).isNotNull();
    }

    @Test
    void aMomentThatHasPassedIsRefused() {
        save("Три раза.");

        assertThatThrownBy(() -> AsSystem.run(() -> schedule.archive(slug, "-", at(Duration.ofMinutes(-2)), ANNA)))
                .isInstanceOf(MomentPassed.class);
    }

    private DueWork node() {
        return node(Duration.ofHours(1));
    }

    private DueWork node(Duration ahead) {
        return node(ahead, arranging);
    }

    private DueWork node(Duration ahead, Arranging archiving) {
        ApplicationEventPublisher events = told::add;
        return new DueWork(edits, rows, texts, archiving, changes, events, Clock.offset(clock, ahead)) {
            @Override
            boolean next() {
                return AsSystem.get(super::next);
            }
        };
    }

    private WallTime soon() {
        return at(Duration.ofMinutes(10));
    }

    private WallTime at(Duration later) {
        return new WallTime(
                LocalDateTime.ofInstant(clock.instant().plus(later), ZoneOffset.ofHours(3)),
                ZoneId.of("Europe/Moscow"));
    }

    private Scheduled scheduled() {
        return AsSystem.get(() -> schedule.publish(
                slug, RU, drafts.find(slug, RU).orElseThrow().state(), soon(), "К запуску", false, ANNA));
    }

    private void save(String markdown) {
        AsSystem.run(() ->
                drafts.save(slug, RU, text(markdown), drafts.open(slug, RU).seen(), BORIS));
    }

    private void publish() {
        AsSystem.run(() -> publishing.publish(slug, RU, null, "", false, BORIS));
    }

    private String live() {
        return catalog.page(slug, RU).orElseThrow().text().markdown();
    }

    private int revisions() {
        return history.of(slug, RU).size();
    }

    private Draft draft() {
        return AsSystem.get(() -> drafts.find(slug, RU)).orElse(null);
    }

    private List<Scheduled> open() {
        return AsSystem.get(() -> schedule.open(slug));
    }

    private static PageText text(String markdown) {
        return new PageText("Страница", "", List.of(), markdown);
    }
}
