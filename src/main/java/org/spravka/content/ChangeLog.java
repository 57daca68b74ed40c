package org.spravka.content;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened to the content, in the order in which it became visible. */
@Component
public class ChangeLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    ChangeLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a line to the log, within the transaction that makes the change. The last thing such a transaction does, because
     * other writers wait from here until it has committed.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void add(ChangeKind kind, String slug, @Nullable Locale locale, @Nullable Integer revision) {
        jdbc.sql("UPDATE change_sequence SET value = value + 1 WHERE id = 1").update();
        jdbc.sql("""
                        INSERT INTO content_change (sequence, at, kind, slug, locale, revision)
                        SELECT value, :at, :kind, :slug, :locale, :revision FROM change_sequence WHERE id = 1
                        """)
                .param("at", Utc.column(clock.instant()))
                .param("kind", kind.name())
                .param("slug", slug)
                .param("locale", locale == null ? null : locale.toLanguageTag())
                .param("revision", revision)
                .update();
    }

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

    private static @Nullable Locale localeOf(@Nullable String tag) {
        return tag == null ? null : Locale.forLanguageTag(tag);
    }
}
