package org.spravka.suggestion;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
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

    private static final Pattern ADDRESS = Pattern.compile("/help/([^/?#\\s]+)");

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
        return learnAll(List.of(ticket)).getFirst();
    }

    /**
     * Keeps what all of these teach, in one go.
     *
     * @return what became of each
     * @throws org.springframework.dao.DataAccessException if they cannot be kept: then none is
     */
    public List<Outcome> learnAll(List<SolvedTicket> tickets) {
        return outcomes(tickets, lessons::addAll);
    }

    /** What learning them would come to. */
    public List<Outcome> checkAll(List<SolvedTicket> tickets) {
        return outcomes(tickets, lessons::areNew);
    }

    private List<Outcome> outcomes(List<SolvedTicket> tickets, Function<List<Lesson>, List<Boolean>> add) {
        var outcomes = new ArrayList<Outcome>(tickets.size());
        var taught = new ArrayList<Lesson>();
        for (var ticket : tickets) {
            var page = pageId(ticket.page());
            var question = question(ticket);
            if (page.isEmpty()) {
                outcomes.add(Outcome.NO_PAGE);
            } else if (question.isBlank()) {
                outcomes.add(Outcome.NO_WORDS);
            } else {
                outcomes.add(Outcome.LEARNED);
                taught.add(new Lesson(page.get(), ticket.locale(), question));
            }
        }
        var isNew = add.apply(taught).iterator();
        outcomes.replaceAll(it -> it == Outcome.LEARNED && !isNew.next() ? Outcome.KNOWN : it);
        return outcomes;
    }

    private static String question(SolvedTicket ticket) {
        var asked = PersonalData.leftOut(ticket.subject() + "\n" + ticket.text());
        return asked.substring(0, Math.min(asked.length(), LONGEST));
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

    /** @param page slug, of now or of before, or an address that it stands in */
    private Optional<Long> pageId(String page) {
        var address = ADDRESS.matcher(page);
        var slug = address.find() ? address.group(1) : page;
        var now = catalog.translations(slug).isEmpty() ? catalog.redirect(slug).orElse(slug) : slug;
        return catalog.translations(now).values().stream().findFirst().map(PublishedPage::id);
    }
}
