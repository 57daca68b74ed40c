package org.spravka.editing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.spravka.content.Author;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which page open in an editor, whatever node serves them. A window that is not heard of for some seconds has gone. */
@Service
@Transactional
@PreAuthorize(Role.IS_EDITOR)
public class Presence {

    /** How often a window tells that it is still there. */
    public static final Duration BEAT = Duration.ofSeconds(2);

    private static final Duration GONE = BEAT.multipliedBy(5);
    private static final Duration WRITING = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    Presence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Another window with the page open.
     *
     * @param isMe whether it is the same person's
     * @param isWriting whether something was typed there a moment ago
     */
    public record Other(String window, String name, boolean isMe, boolean isWriting) {}

    /**
     * This window is there.
     *
     * @param isWriting whether something was typed in it since the beat before
     * @return the other windows, in the order in which they came
     */
    public List<Other> beat(String window, String slug, Locale locale, boolean isWriting) {
        var me = Author.current();
        var now = clock.instant();
        jdbc.sql("""
                        INSERT INTO editor_presence (window_id, slug, locale, person_id, name, seen_at, wrote_at)
                        VALUES (:window, :slug, :locale, :person, :name, :now, IF(:writing, :now, NULL))
                        ON DUPLICATE KEY UPDATE slug = :slug, locale = :locale, person_id = :person, name = :name,
                                                seen_at = :now, wrote_at = IF(:writing, :now, wrote_at)
                        """)
                .param("window", window)
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .param("person", me.id())
                .param("name", me.name())
                .param("now", Utc.column(now))
                .param("writing", isWriting)
                .update();
        return jdbc.sql("""
                        SELECT window_id, person_id, name, wrote_at FROM editor_presence
                        WHERE slug = :slug AND locale = :locale AND window_id <> :window AND seen_at > :since
                        ORDER BY name, window_id
                        """)
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .param("window", window)
                .param("since", Utc.column(now.minus(GONE)))
                .query((row, number) -> {
                    var id = row.getObject("person_id", Long.class);
                    var name = row.getString("name");
                    var wrote = row.getObject("wrote_at") == null ? Instant.EPOCH : Utc.read(row, "wrote_at");
                    return new Other(
                            row.getString("window_id"),
                            name,
                            id == null ? name.equals(me.name()) : Objects.equals(id, me.id()),
                            wrote.isAfter(now.minus(WRITING)));
                })
                .list();
    }

    /** This window is closed; what other windows left behind long ago goes with it. */
    public void leave(String window) {
        jdbc.sql("DELETE FROM editor_presence WHERE window_id = :window OR seen_at < :longAgo")
                .param("window", window)
                .param("longAgo", Utc.column(clock.instant().minus(Duration.ofHours(1))))
                .update();
    }
}
