package org.spravka.suggestion;

import java.time.Duration;
import java.util.Optional;
import org.spravka.content.Catalog;
import org.spravka.search.IndexFollower;
import org.spravka.search.Lesson;
import org.spravka.search.Lessons;
import org.springframework.stereotype.Service;

/**
 * What was asked before and which page answered: the next one who asks alike is led to that page. Of a ticket nothing is shown to
 * anybody, and what may tell who wrote it is not even kept.
 */
@Service
public class SolvedTickets {

    /** What comes later in a long ticket tells less about what was asked. */
    private static final int LONGEST = 4000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Catalog catalog;
    private final Lessons lessons;
    private final IndexFollower index;

    SolvedTickets(Catalog catalog, Lessons lessons, IndexFollower index) {
        this.catalog = catalog;
        this.lessons = lessons;
        this.index = index;
    }

    /** What became of a ticket. */
    public enum Outcome {
        LEARNED,
        /** The same was learned before. */
        KNOWN,
        /** There is no such page. */
        NO_PAGE,
        /** Nothing is left of it without personal data, or nothing was written. */
        NO_WORDS
    }

    /** Keeps what a ticket teaches. It counts a moment later, see {@link #await()}. */
    public Outcome learn(SolvedTicket ticket) {
        var page = pageId(ticket.page());
        if (page.isEmpty()) {
            return Outcome.NO_PAGE;
        }
        var asked = PersonalData.leftOut(ticket.subject() + "\n" + ticket.text());
        if (asked.isBlank()) {
            return Outcome.NO_WORDS;
        }
        var question = asked.substring(0, Math.min(asked.length(), LONGEST));
        return lessons.add(new Lesson(page.get(), ticket.locale(), question)) ? Outcome.LEARNED : Outcome.KNOWN;
    }

    /** Has what was learned followed, without waiting for it. */
    public void follow() {
        lessons.added();
    }

    /** Waits until everything that was learned so far counts. */
    public void await() {
        lessons.added();
        try {
            index.awaitLesson(lessons.last(), PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Long> pageId(String slug) {
        var now = catalog.translations(slug).isEmpty() ? catalog.redirect(slug).orElse(slug) : slug;
        return catalog.translations(now).values().stream().findFirst().map(it -> it.id());
    }
}
