package org.spravka.help;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers said of pages: whether a revision helped, and what was missing. Nothing about the reader is kept. */
@Service
@Transactional
public class Feedbacks {

    public static final int MAX_COMMENT = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    Feedbacks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the answer's number, to {@link #explain} it */
    public long add(String slug, Locale locale, int revision, boolean helpful) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO feedback (slug, locale, revision, helpful, comment, at)
                        VALUES (:slug, :locale, :revision, :helpful, '', :at)
                        """)
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .param("revision", revision)
                .param("helpful", helpful)
                .param("at", Utc.column(clock.instant()))
                .update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** @param comment cut at {@link #MAX_COMMENT} characters */
    public void explain(long answer, String comment) {
        var text = comment.strip();
        jdbc.sql("UPDATE feedback SET comment = :comment WHERE id = :id")
                .param("comment", text.substring(0, Math.min(text.length(), MAX_COMMENT)))
                .param("id", answer)
                .update();
    }
}
