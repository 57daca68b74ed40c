package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.content.KeptText.GivenUp;
import org.spravka.content.KeptText.Reason;
import org.spravka.content.Merge.Choice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Random schedules of editors who write on one page at once, merge, publish, discard and fail. More of them with
 * {@code -Dspravka.schedules=2000}.
 */
@SpravkaTest
class EditorsPropertyTest {

    private static final int SCHEDULES = Integer.getInteger("spravka.schedules", 200);
    private static final int STEPS = 10;
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
    TransactionTemplate transactions;

    /** The database went away in the middle of it. */
    private static final class Failure extends RuntimeException {}

    @BeforeEach
    void topic() {
        AsSystem.run(() -> {
            if (catalog.topic("schedules-topic").isEmpty()) {
                arranging.createCategory("schedules", Map.of(RU, new Naming("Звонки", "")), "phone");
                arranging.createTopic("schedules", "schedules-topic", Map.of(RU, new Naming("Задания", "")), "");
            }
        });
    }

    @Test
    void nothingThatWasAcknowledgedIsEverLost() {
        for (int seed = 0; seed < SCHEDULES; seed++) {
            var schedule = new Schedule(seed);
            AsSystem.run(schedule::run);
        }
    }

    private final class Schedule {

        private final int seed;
        private final Random random;
        private final String slug;
        private final List<Editor> editors = new ArrayList<>();
        private final Set<String> acknowledged = new HashSet<>();

        Schedule(int seed) {
            this.seed = seed;
            random = new Random(seed);
            slug = "schedule-" + seed;
        }

        void run() {
            var start = RandomText.of(random).markdown();
            drafts.create(slug, "schedules-topic", RU, text(start), Author.named("Anna"));
            for (var name : List.of("Anna", "Boris", "Vera")) {
                editors.add(new Editor(name, drafts.open(slug, RU)));
            }
            for (int step = 0; step < STEPS; step++) {
                editors.get(random.nextInt(editors.size())).doSomething(step);
                check(step);
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
        }

        /** What one of them has before the eyes, and has put in that nobody has acknowledged yet. */
        private final class Editor {

            private final Author author;
            private Manuscript seen;
            private String mine;
            private Set<String> typed = new HashSet<>();

            Editor(String name, Manuscript seen) {
                author = Author.named(name);
                this.seen = seen;
                mine = markdown(seen);
            }

            void doSomething(int step) {
                switch (random.nextInt(8)) {
                    case 0 -> publish();
                    case 1 -> discard();
                    case 2 -> {
                        type(step);
                        fail();
                    }
                    default -> {
                        type(step);
                        save(List.of());
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
            private void save(List<GivenUp> givenUp) {
                try {
                    var draft = drafts.save(slug, RU, text(mine), seen.seen(), author, givenUp);
                    acknowledged.addAll(typed);
                    typed = new HashSet<>();
                    seen = new Manuscript(slug, RU, draft, seen.published());
                } catch (DraftStale stale) {
                    save(merge(stale.now()));
                }
            }

            private List<GivenUp> merge(Manuscript theirs) {
                var merge = Merge.of(markdown(seen), mine, markdown(theirs));
                var choices = merge.conflicts().stream()
                        .map(it -> Choice.values()[random.nextInt(3)])
                        .toList();
                var givenUp = new ArrayList<GivenUp>();
                var draft = theirs.draft();
                if (choices.contains(Choice.MINE) && draft != null) {
                    givenUp.add(new GivenUp(draft.text(), draft.savedBy(), Reason.CONFLICT));
                }
                if (choices.contains(Choice.THEIRS)) {
                    givenUp.add(new GivenUp(text(mine), author, Reason.CONFLICT));
                }
                mine = merge.text(choices);
                seen = theirs;
                return givenUp;
            }

            private void publish() {
                try {
                    if (seen.seen() instanceof Seen.DraftAt draft) {
                        publishing.publish(slug, RU, draft, "", random.nextBoolean(), author);
                        seen = drafts.open(slug, RU);
                    }
                } catch (DraftStale | NoDraft stale) {
                    save(merge(drafts.open(slug, RU)));
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
                    save(merge(stale.now()));
                }
            }

            private void fail() {
                try {
                    transactions.executeWithoutResult(status -> {
                        drafts.save(slug, RU, text(mine), seen.seen(), author);
                        throw new Failure();
                    });
                } catch (Failure | DraftStale nothingStored) {
                    // The words stay with the editor and are saved the next time.
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
