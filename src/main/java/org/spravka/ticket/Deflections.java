package org.spravka.ticket;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tickets that were not sent because a page answered, and pages that did not. Anybody may say so; nothing is kept of who did. */
@Service
public class Deflections {

    private final JdbcClient jdbc;
    private final Clock clock;

    Deflections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Somebody who was filling in a ticket form found their answer.
     *
     * @param slug of the page that answered, with its language, revision and section
     * @param topic of the form, null if none was chosen yet
     */
    public void solved(String slug, Locale locale, int revision, String anchor, @Nullable String topic) {
        add("deflection", slug, locale, revision, anchor, topic);
    }

    /** Somebody read a section of a revision, and it did not answer. */
    public void rejected(String slug, Locale locale, int revision, String anchor, @Nullable String topic) {
        add("rejection", slug, locale, revision, anchor, topic);
    }

    private void add(String table, String slug, Locale locale, int revision, String anchor, @Nullable String topic) {
        jdbc.sql("""
                        INSERT INTO %s (slug, locale, revision, anchor, topic, at)
                        VALUES (:slug, :locale, :revision, :anchor, :topic, :at)
                        """.formatted(table))
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .param("revision", revision)
                .param("anchor", anchor)
                .param("topic", topic)
                .param("at", Utc.column(clock.instant()))
                .update();
    }
}
