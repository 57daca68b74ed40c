package org.spravka.search;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.spravka.base.Sha256;
import org.spravka.base.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** All lessons, for good: every index is built out of these and the pages. */
@Component
public class Lessons {

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate named;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Lessons(
            NamedParameterJdbcTemplate named,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = JdbcClient.create(named);
        this.named = named;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param id grows from lesson to lesson */
    record Kept(long id, Lesson lesson) {}

    /**
     * Keeps lessons; the same one again changes nothing. All of them or, if the database fails, none. One call at a time, so that
     * who follows by id never sees a later one first.
     *
     * @return for each whether it is new
     */
    public synchronized List<Boolean> addAll(List<Lesson> lessons) {
        return Objects.requireNonNull(transactions.execute(status -> {
            var isNew = areNew(lessons);
            var rows = new ArrayList<MapSqlParameterSource>();
            for (var i = 0; i < lessons.size(); i++) {
                if (isNew.get(i)) {
                    rows.add(row(lessons.get(i)));
                }
            }
            for (var from = 0; from < rows.size(); from += BATCH) {
                var part = rows.subList(from, Math.min(rows.size(), from + BATCH));
                named.batchUpdate("""
                        INSERT IGNORE INTO lesson (fingerprint, page_id, locale, question, at)
                        VALUES (:fingerprint, :page, :locale, :question, :at)
                        """, part.toArray(MapSqlParameterSource[]::new));
            }
            return isNew;
        }));
    }

    /** For each whether neither the database has it nor one before it in the list is the same. */
    public List<Boolean> areNew(List<Lesson> lessons) {
        var seen = new HashSet<String>();
        var fingerprints = lessons.stream().map(Lessons::fingerprint).toList();
        for (var from = 0; from < fingerprints.size(); from += BATCH) {
            seen.addAll(jdbc.sql("SELECT fingerprint FROM lesson WHERE fingerprint IN (:some)")
                    .param("some", fingerprints.subList(from, Math.min(fingerprints.size(), from + BATCH)))
                    .query(String.class)
                    .list());
        }
        return fingerprints.stream().map(seen::add).toList();
    }

    private MapSqlParameterSource row(Lesson lesson) {
        return new MapSqlParameterSource()
                .addValue("fingerprint", fingerprint(lesson))
                .addValue("page", lesson.page())
                .addValue("locale", lesson.locale().toLanguageTag())
                .addValue("question", lesson.question())
                .addValue("at", Utc.column(clock.instant()));
    }

    private static String fingerprint(Lesson lesson) {
        return Sha256.of(List.of(Long.toString(lesson.page()), lesson.locale().toLanguageTag(), lesson.question()));
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
