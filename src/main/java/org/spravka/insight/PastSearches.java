package org.spravka.insight;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.spravka.base.Utc;
import org.spravka.content.Catalog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Searches to try something on: those that people made, or the questions that pages are to answer. */
@Service
public class PastSearches {

    private static final Duration RECENT = Duration.ofDays(180);
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Clock clock;

    PastSearches(JdbcClient jdbc, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** The most frequent first, each once. */
    public List<String> made(Locale locale) {
        return jdbc.sql("""
                        SELECT words FROM search_log WHERE locale = :locale AND at >= :from
                         GROUP BY words ORDER BY COUNT(*) DESC, words LIMIT :most
                        """)
                .param("locale", locale.toLanguageTag())
                .param("from", Utc.column(clock.instant().minus(RECENT)))
                .param("most", MOST)
                .query((row, number) -> row.getString("words"))
                .list();
    }

    public List<String> questions(Locale locale) {
        return catalog.pages(locale)
                .flatMap(it -> it.questions().stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
