package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.base.database.FailingStatements;
import org.spravka.content.KeptText.GivenUp;
import org.spravka.content.KeptText.Reason;
import org.spravka.content.Merge.Choice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random schedules of editors who write on one page at once, merge, publish all or some of it, now or later, review and discard,
 * while the database goes away at random statements. More of them with {@code -Dspravka.schedules=2000}.
 */
@SpravkaTest
class EditorsPropertyTest {

    private static final int SCHEDULES = Integer.getInteger("spravka.schedules", 200);
    private static final int STEPS = 11;

    /** More statements than any step sends: some failures never happen. */
    private static final int STATEMENTS = 14;

    private static final Author REVIEWER = Author.named("Galina");
    private static final Locale RU = Locale.of("ru");

    @Autowired
    Drafts drafts;

    @Autowired
    Publishing publishing;

    @Autowired
    KeptTexts kept;

    @Autowired
    History history;

    @Autowired
    Arranging arranging;

    @Autowired
    Catalog catalog;

    @Autowired
    Reviews reviews;

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
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate reading;

    private int failures;
    private int published;
    private int scheduledAndPublished;

    @BeforeEach
    void topic() {
        AsSystem.run(() -> {
            if (catalog.topic("schedules-topic").isEmpty()) {
                arranging.createCategory("schedules", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("schedules", "schedules-topic", Map.of(RU, new Naming("Задания", "")), "");
                arranging.createCategory("schedules-eyes", Map.of(RU, new Naming("Счета", "")), "wallet");
                arranging.createTopic("schedules-eyes", "schedules-reviewed", Map.of(RU, new Naming("Акты", "")), "");
                reviews.rule("schedules-eyes", ReviewRule.FOUR_EYES);
            }
        });
    }

    @Test
    void nothingThatWasAcknowledgedIsEverLost() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            var play = new Play(seed);
            AsSystem.run(play::run);
        }
        assertThat(failures).as("statements that failed").isGreaterThan(SCHEDULES);
        assertThat(published).as("texts that were published").isGreaterThan(SCHEDULES / 2);
        assertThat(scheduledAndPublished).as("texts that were published later").isGreaterThan(SCHEDULES / 10);
        assertThat(jdbc.sql("""
                                SELECT COUNT(*) FROM (SELECT 1 FROM scheduled WHERE revision IS NOT NULL
                                    GROUP BY translation_id, revision HAVING COUNT(*) > 1) AS twice
                                """).query(Integer.class).single()).isZero();
    }

    private final class Play {

        private final int seed;
        private final Random random;
        private final String slug;
        private final List<Editor> editors = new ArrayList<>();
        private final Set<String> acknowledged = new HashSet<>();
        private final Set<String> approved = new HashSet<>();
        private final boolean isReviewed;
        private int hours;
        private int seenRevisions;
        private int seenDone;

        Play(int seed) {
            this.seed = seed;
            random = new Random(seed);
            slug = "schedule-" + seed;
            isReviewed = seed % 2 == 1;
        }

        void run() {
            var start = RandomText.of(random).markdown();
            drafts.create(
                    slug, isReviewed ? "schedules-reviewed" : "schedules-topic", RU, text(start), Author.named("Anna"));
            for (var name : List.of("Anna", "Boris", "Vera")) {
                editors.add(new Editor(name, drafts.open(slug, RU)));
            }
            for (int i = 0; i < STEPS; i++) {
                int step = i;
                var editor = editors.get(random.nextInt(editors.size()));
                unreliably(() -> editor.doSomething(step));
                reading.executeWithoutResult(status -> check(step));
            }
            doWhatIsDue();
            reading.executeWithoutResult(status -> check(STEPS));
            schedule.open(slug).forEach(it -> schedule.cancel(it.id()));
        }

        private void unreliably(Runnable work) {
            if (random.nextInt(3) > 0) {
                work.run();
                return;
            }
            int statement = 1 + random.nextInt(STATEMENTS);
            try {
                if (FailingStatements.at(statement, random.nextBoolean(), work)) {
                    failures++;
                }
            } catch (DataAccessException | TransactionException | PersistenceException expected) {
                failures++;
            }
        }

        /** A node whose clock is ahead of all that was scheduled, and of what is tried again. */
        private void doWhatIsDue() {
            hours += 2;
            var node = new DueWork(
                    edits, rows, texts, arranging, changes, event -> {}, Clock.offset(clock, Duration.ofHours(hours)));
            var more = true;
            while (more) {
                more = node.next();
            }
        }

        private void review() {
            var draft = drafts.find(slug, RU).orElse(null);
            if (draft != null) {
                reviews.approve(slug, RU, draft.state(), "", REVIEWER);
                approved.add(draft.text().sha256());
            }
        }

        private void check(int step) {
            var texts = new ArrayList<String>();
            var revisions = history.of(slug, RU);
            revisions.forEach(it -> texts.add(it.text().markdown()));
            drafts.find(slug, RU).ifPresent(it -> texts.add(it.text().markdown()));
            kept.of(slug, RU).forEach(it -> texts.add(it.text().markdown()));
            assertThat(acknowledged)
                    .as("seed %d, step %d", seed, step)
                    .allMatch(word -> texts.stream().anyMatch(it -> it.contains(word)));
            assertThat(revisions)
                    .extracting(Revision::number)
                    .containsExactlyElementsOf(IntStream.iterate(revisions.size(), it -> it > 0, it -> it - 1)
                            .boxed()
                            .toList());
            assertThat(revisions).allMatch(it -> it.sha256().equals(it.text().sha256()));
            assertThat(catalog.page(slug, RU).map(PublishedPage::number).orElse(0))
                    .as("what readers see, seed %d, step %d", seed, step)
                    .isLessThanOrEqualTo(revisions.size());
            published += revisions.size() - seenRevisions;
            seenRevisions = revisions.size();
            int done = rowsDone();
            scheduledAndPublished += done - seenDone;
            seenDone = done;
        }

        private int rowsDone() {
            return jdbc.sql(
                            "SELECT COUNT(s.revision) FROM scheduled s JOIN page p ON p.id = s.page_id WHERE p.slug = :slug")
                    .param("slug", slug)
                    .query(Integer.class)
                    .single();
        }

        /** What one of them has before the eyes, and has put in that nobody has acknowledged yet. */
        private final class Editor {

            private final Author author;
            private Manuscript seen;
            private String mine;
            private Set<String> typed = new HashSet<>();
            private List<GivenUp> owed = List.of();

            Editor(String name, Manuscript seen) {
                author = Author.named(name);
                this.seen = seen;
                mine = markdown(seen);
            }

            void doSomething(int step) {
                switch (random.nextInt(12)) {
                    case 0, 1 -> publish();
                    case 2 -> discard();
                    case 3 -> publishSome();
                    case 4 -> publishLater();
                    case 5 -> doWhatIsDue();
                    case 6 -> review();
                    default -> {
                        type(step);
                        save();
                    }
                }
            }

            private void type(int step) {
                var word = author.name() + seed + "x" + step;
                var edited = edited(word);
                typed.add(word);
                mine = edited;
            }

            private String edited(String word) {
                var blocks = new ArrayList<>(List.of(mine.split("\n\n+")));
                int place = random.nextInt(blocks.size());
                if (random.nextBoolean()) {
                    blocks.add(place, "Новый абзац " + word + ".");
                } else {
                    blocks.set(place, blocks.get(place).replaceFirst("(\\p{L}\\d)(\\s|\\.|$)", "$1 " + word + "$2"));
                    if (!blocks.get(place).contains(word)) {
                        blocks.add(place, "Новый абзац " + word + ".");
                    }
                }
                return String.join("\n\n", blocks);
            }

            /** Takes in what others wrote until it can be stored. */
            private void save() {
                try {
                    var draft = drafts.save(slug, RU, text(mine), seen.seen(), author, owed);
                    acknowledged.addAll(typed);
                    typed = new HashSet<>();
                    owed = List.of();
                    seen = new Manuscript(slug, RU, draft, seen.published());
                } catch (DraftStale stale) {
                    merge(stale.now());
                    save();
                }
            }

            /** What is given up is owed until something is stored. */
            private void merge(Manuscript theirs) {
                var merge = Merge.of(markdown(seen), mine, markdown(theirs));
                var choices = merge.conflicts().stream()
                        .map(it -> Choice.values()[random.nextInt(3)])
                        .toList();
                var givenUp = new ArrayList<>(owed);
                var draft = theirs.draft();
                if (choices.contains(Choice.MINE) && draft != null) {
                    givenUp.add(new GivenUp(draft.text(), draft.savedBy(), Reason.CONFLICT));
                }
                if (choices.contains(Choice.THEIRS)) {
                    givenUp.add(new GivenUp(text(mine), author, Reason.CONFLICT));
                }
                mine = merge.text(choices);
                owed = List.copyOf(givenUp);
                seen = theirs;
            }

            private void publish() {
                whereApproved(draft -> publishing.publish(slug, RU, draft.state(), "", random.nextBoolean(), author));
            }

            private void publishSome() {
                var live = seen.published();
                if (live != null && seen.draft() != null && typed.isEmpty()) {
                    var all = Changes.between(live.text(), seen.draft().text()).all();
                    var some = all.stream()
                            .map(Changes.Change::number)
                            .filter(it -> random.nextBoolean())
                            .collect(Collectors.toSet());
                    whereApproved(draft ->
                            publishing.publishPart(slug, RU, draft.state(), live.number(), some, "", false, author));
                }
            }

            private void publishLater() {
                var soon = new WallTime(
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).plusMinutes(5), ZoneOffset.UTC);
                whereApproved(draft -> schedule.publish(slug, RU, draft.state(), soon, "", false, author));
            }

            /** What is typed is stored before, as the editor's buttons do. */
            private void whereApproved(Consumer<Draft> step) {
                if (random.nextBoolean()) {
                    merge(drafts.open(slug, RU));
                }
                if (!typed.isEmpty() || !owed.isEmpty()) {
                    save();
                }
                var draft = seen.draft();
                if (draft == null) {
                    return;
                }
                try {
                    step.accept(draft);
                    assertThat(!isReviewed || approved.contains(draft.text().sha256()))
                            .as("seed %d: published without approval", seed)
                            .isTrue();
                    seen = drafts.open(slug, RU);
                    mine = markdown(seen);
                } catch (ReviewDue due) {
                    assertThat(isReviewed).isTrue();
                    if (random.nextBoolean()) {
                        review();
                    }
                } catch (DraftStale | NoDraft stale) {
                    merge(drafts.open(slug, RU));
                    save();
                }
            }

            private void discard() {
                try {
                    if (seen.seen() instanceof Seen.DraftAt draft && seen.published() != null) {
                        drafts.discard(slug, RU, draft);
                        seen = drafts.open(slug, RU);
                        mine = markdown(seen);
                        typed = new HashSet<>();
                    }
                } catch (DraftStale stale) {
                    merge(stale.now());
                    save();
                }
            }
        }
    }

    private static String markdown(Manuscript manuscript) {
        return manuscript.text().map(PageText::markdown).orElse("");
    }

    private static PageText text(String markdown) {
        return new PageText("Страница", "", List.of(), markdown);
    }
}
