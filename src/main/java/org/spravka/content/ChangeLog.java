package org.spravka.content;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the content, in the order in which it became visible. */
@Component
public class ChangeLog {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Clock clock;

    ChangeLog(JdbcClient jdbc, JdbcOperations batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Adds a line to the log, within the transaction that makes the change. The last thing such a transaction does, because
     * other writers wait from here until it has committed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(ChangeKind kind, String slug, @Nullable Locale locale, @Nullable Integer revision) {
        addAll(List.of(new Line(kind, slug, locale, revision)));
    }

    /**
     * Adds some lines at once. A transaction that makes several changes collects them and ends with this: while it still takes
     * locks of pages, it must not hold the sequence that their other writers wait for.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void addAll(List<Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        jdbc.sql("UPDATE change_sequence SET value = value + :count WHERE id = 1")
                .param("count", lines.size())
                .update();
        var last = jdbc.sql("SELECT value FROM change_sequence WHERE id = 1")
                .query(Long.class)
                .single();
        var at = Utc.column(clock.instant());
        var rows = new ArrayList<Object[]>();
        for (var line : lines) {
            var sequence = last - lines.size() + rows.size() + 1;
            rows.add(new Object[] {sequence, at, line.kind.name(), line.slug, tagOf(line.locale), line.revision});
        }
        batches.batchUpdate(
                "INSERT INTO content_change (sequence, at, kind, slug, locale, revision) VALUES (?, ?, ?, ?, ?, ?)",
                rows);
    }

    /** A change that is not yet in the log. */
    record Line(
            ChangeKind kind,
            String slug,
            @Nullable Locale locale,
            @Nullable Integer revision) {}

    /**
     * The lines that follow a sequence.
     *
     * @param sequence 0 for the beginning
     * @param limit at most so many
     */
    @Transactional(readOnly = true)
    public List<Change> after(long sequence, int limit) {
        return jdbc.sql("""
                        SELECT sequence, at, kind, slug, locale, revision FROM content_change
                        WHERE sequence > :sequence ORDER BY sequence LIMIT :limit
                        """)
                .param("sequence", sequence)
                .param("limit", limit)
                .query((row, number) -> new Change(
                        row.getLong("sequence"),
                        Utc.read(row, "at"),
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getString("slug"),
                        localeOf(row.getString("locale")),
                        row.getObject("revision", Integer.class)))
                .list();
    }

    /** The newest sequence, 0 if nothing ever happened. */
    @Transactional(readOnly = true)
    public long last() {
        return jdbc.sql("SELECT COALESCE(MAX(sequence), 0) FROM content_change")
                .query(Long.class)
                .single();
    }

    private static @Nullable String tagOf(@Nullable Locale locale) {
        return locale == null ? null : locale.toLanguageTag();
    }

    private static @Nullable Locale localeOf(@Nullable String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag);
    }
}
