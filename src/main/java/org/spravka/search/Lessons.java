package org.spravka.search;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.spravka.base.Sha256;
import org.spravka.base.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All lessons, for good: every index is built out of these and the pages. */
@Component
public class Lessons {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lessons(JdbcClient jdbc, PlatformTransactionManager manager, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param id grows from lesson to lesson */
    record Kept(long id, Lesson lesson) {}

    /**
     * Keeps a lesson; the same one again changes nothing. One at a time, so that who follows by id never sees a later one first.
     *
     * @return whether it is new
     */
    public synchronized boolean add(Lesson lesson) {
        var fingerprint =
                Sha256.of(List.of(Long.toString(lesson.page()), lesson.locale().toLanguageTag(), lesson.question()));
        var added = transactions.execute(status -> jdbc.sql("""
                                INSERT IGNORE INTO lesson (fingerprint, page_id, locale, question, at)
                                VALUES (:fingerprint, :page, :locale, :question, :at)
                                """)
                .param("fingerprint", fingerprint)
                .param("page", lesson.page())
                .param("locale", lesson.locale().toLanguageTag())
                .param("question", lesson.question())
                .param("at", Utc.column(clock.instant()))
                .update());
        return added > 0;
    }

    /** Have those that were added be followed soon. */
    public void added() {
        events.publishEvent(new LessonsAdded());
    }

    /** The last id there is, 0 if there is none. */
    public long last() {
        return jdbc.sql("SELECT COALESCE(MAX(id), 0) FROM lesson")
                .query(Long.class)
                .single();
    }

    /** @param limit at most so many, those with the lowest ids */
    List<Kept> after(long id, int limit) {
        return jdbc.sql("SELECT id, page_id, locale, question FROM lesson WHERE id > :id ORDER BY id LIMIT :limit")
                .param("id", id)
                .param("limit", limit)
                .query((row, number) -> new Kept(
                        row.getLong("id"),
                        new Lesson(
                                row.getLong("page_id"),
                                Locale.forLanguageTag(row.getString("locale")),
                                row.getString("question"))))
                .list();
    }
}
