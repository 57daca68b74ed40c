package org.spravka.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.spravka.content.Scheduled.Kind;
import org.spravka.content.Scheduled.Problem;
import org.spravka.content.Scheduled.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of what happens at a moment. */
@Component
@Transactional
class ScheduledRows {

    /** After so many attempts, about an hour, somebody must look. */
    private static final int MOST_ATTEMPTS = 10;

    private static final String ROWS = """
            SELECT s.*, p.slug, t.locale FROM scheduled s
            JOIN page p ON p.id = s.page_id LEFT JOIN translation t ON t.id = s.translation_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ScheduledRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param text for a page that is archived: what it is called, for people */
    long add(
            Kind kind,
            long page,
            @Nullable Long translation,
            int basedOn,
            PageText text,
            Press.Remark remark,
            WallTime when) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO scheduled (kind, page_id, translation_id, based_on, title, summary, labels, markdown,
                            pictures, comment, minor, local_time, zone, due_at, asked_by_id, asked_by_name, asked_at,
                            state, next_at, attempts, problem)
                        VALUES (:kind, :page, :translation, :basedOn, :title, :summary, :labels, :markdown,
                            :pictures, :comment, :minor, :time, :zone, :due, :by, :byName, :now,
                            'WAITING', :due, 0, 'NONE')
                        """)
                .param("kind", kind.name())
                .param("page", page)
                .param("translation", translation)
                .param("basedOn", basedOn)
                .param("title", text.title())
                .param("summary", text.summary())
                .param("labels", Lines.of(text.labels()))
                .param("markdown", text.markdown())
                .param("pictures", Lines.ofPictures(text.pictures()))
                .param("comment", remark.comment().strip())
                .param("minor", remark.minor())
                .param("time", when.time())
                .param("zone", when.zone().getId())
                .param("due", Utc.column(when.instant()))
                .param("by", remark.author().id())
                .param("byName", remark.author().name())
                .param("now", Utc.column(clock.instant()))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    /** What is due, held until the transaction ends: other nodes pass it by, and see it settled afterwards. */
    @Transactional(propagation = Propagation.MANDATORY)
    Optional<Scheduled> claim(Instant now) {
        return jdbc.sql("""
                        SELECT id FROM scheduled WHERE state = 'WAITING' AND next_at <= :now
                        ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", Utc.column(now))
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    Optional<Scheduled> find(long id) {
        return jdbc.sql(ROWS + "WHERE s.id = :id")
                .param("id", id)
                .query(ScheduledRows::read)
                .optional();
    }

    /** What waits, and what is stuck; the next first. */
    List<Scheduled> open() {
        return jdbc.sql(ROWS + "WHERE s.state IN ('WAITING', 'STUCK') ORDER BY s.due_at, s.id")
                .query(ScheduledRows::read)
                .list();
    }

    /** Of one page, in every language. */
    List<Scheduled> open(String slug) {
        return jdbc.sql(ROWS + "WHERE p.slug = :slug AND s.state IN ('WAITING', 'STUCK') ORDER BY s.due_at, s.id")
                .param("slug", slug)
                .query(ScheduledRows::read)
                .list();
    }

    /** @return whether it was still waiting or stuck */
    boolean move(long id, WallTime when) {
        return jdbc.sql("""
                                UPDATE scheduled SET local_time = :time, zone = :zone, due_at = :due, next_at = :due,
                                    state = 'WAITING', attempts = 0, problem = 'NONE'
                                WHERE id = :id AND state IN ('WAITING', 'STUCK')
                                """)
                        .param("id", id)
                        .param("time", when.time())
                        .param("zone", when.zone().getId())
                        .param("due", Utc.column(when.instant()))
                        .update()
                == 1;
    }

    /** @return whether it was still waiting or stuck */
    boolean cancel(long id) {
        return jdbc.sql("""
                                UPDATE scheduled SET state = 'CANCELLED', settled_at = :now
                                WHERE id = :id AND state IN ('WAITING', 'STUCK')
                                """)
                        .param("id", id)
                        .param("now", Utc.column(clock.instant()))
                        .update()
                == 1;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void settle(long id, State state, Problem problem, @Nullable Integer revision) {
        jdbc.sql("""
                        UPDATE scheduled SET state = :state, problem = :problem, revision = :revision, settled_at = :now
                        WHERE id = :id
                        """)
                .param("id", id)
                .param("state", state.name())
                .param("problem", problem.name())
                .param("revision", revision)
                .param("now", Utc.column(clock.instant()))
                .update();
    }

    /**
     * It broke, and what it did is undone: it is tried again, later each time.
     *
     * @return whether it will not be tried again
     */
    boolean failed(long id, Instant now) {
        var attempts = jdbc.sql("SELECT attempts + 1 FROM scheduled WHERE id = :id AND state = 'WAITING' FOR UPDATE")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
        if (attempts == 0) {
            return false;
        }
        var isStuck = attempts >= MOST_ATTEMPTS;
        jdbc.sql("UPDATE scheduled SET attempts = :attempts, next_at = :next, state = :state, problem = :problem "
                        + "WHERE id = :id")
                .param("id", id)
                .param("attempts", attempts)
                .param("next", Utc.column(now.plus(pause(attempts))))
                .param("state", isStuck ? "STUCK" : "WAITING")
                .param("problem", isStuck ? "BROKEN" : "NONE")
                .update();
        return isStuck;
    }

    /** 5 s, 10 s, 20 s … */
    private static Duration pause(int attempts) {
        return Duration.ofSeconds(5L << Math.min(attempts - 1, MOST_ATTEMPTS));
    }

    private static Scheduled read(ResultSet row, int number) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var locale = row.getString("locale");
        var text = CatalogReader.text(row);
        return new Scheduled(
                row.getLong("id"),
                kind,
                row.getString("slug"),
                locale == null ? null : Locale.forLanguageTag(locale),
                text.title(),
                kind == Kind.PUBLISH ? text : null,
                row.getInt("based_on"),
                row.getString("comment"),
                row.getBoolean("minor"),
                new WallTime(row.getObject("local_time", LocalDateTime.class), ZoneId.of(row.getString("zone"))),
                new Author(row.getObject("asked_by_id", Long.class), row.getString("asked_by_name")),
                Utc.read(row, "asked_at"),
                State.valueOf(row.getString("state")),
                Problem.valueOf(row.getString("problem")),
                row.getObject("revision", Integer.class));
    }
}
