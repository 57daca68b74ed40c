package org.spravka.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Utc;
import org.spravka.content.Catalog;
import org.spravka.search.Guidance;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the search, on each node and every few minutes, what people search for and find, and which pages helped them. */
@Component
class Usage {

    private static final Logger log = LoggerFactory.getLogger(Usage.class);
    private static final Duration RECENT = Duration.ofDays(90);
    private static final int MOST = 2000;

    private final JdbcClient jdbc;
    private final Guidance guidance;
    private final Catalog catalog;
    private final Clock clock;

    Usage(JdbcClient jdbc, Guidance guidance, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.guidance = guidance;
        this.catalog = catalog;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 180, timeUnit = TimeUnit.SECONDS)
    void tell() {
        try {
            guidance.learnFrequent(frequent());
            guidance.learnHelped(helped());
        } catch (DataAccessException e) {
            log.warn("What people search for is as old as it was: {}", e.getMessage());
        }
    }

    /** Several times, and mostly with success; what may tell who searched is left out, and so are long numbers. */
    private Map<Locale, List<String>> frequent() {
        var byLocale = new HashMap<Locale, List<String>>();
        jdbc.sql("""
                        SELECT locale, words FROM search_log
                         WHERE at >= :from AND words NOT LIKE '%…%' AND words NOT REGEXP '[0-9]{4}' AND hits > 0
                         GROUP BY locale, words
                        HAVING COUNT(*) >= 3 AND COUNT(opened) * 2 >= COUNT(*)
                         ORDER BY COUNT(opened) DESC, words LIMIT :most
                        """)
                .param("from", Utc.column(clock.instant().minus(RECENT)))
                .param("most", MOST)
                .query((RowCallbackHandler) row -> add(row, byLocale));
        return byLocale;
    }

    private static void add(ResultSet row, Map<Locale, List<String>> byLocale) throws SQLException {
        byLocale.computeIfAbsent(Locale.forLanguageTag(row.getString("locale")), it -> new ArrayList<>())
                .add(row.getString("words"));
    }

    /** Those who said that a page helped or that it solved their case, less those whom it did not help. */
    private Map<Long, Integer> helped() {
        var helped = new HashMap<Long, Integer>();
        jdbc.sql("""
                        SELECT slug, SUM(helped) AS people FROM (
                              SELECT slug, IF(helpful, 1, -1) AS helped FROM feedback WHERE at >= :from
                              UNION ALL SELECT slug, 1 FROM deflection WHERE at >= :from
                              UNION ALL SELECT slug, -1 FROM rejection WHERE at >= :from) said
                         GROUP BY slug HAVING people > 0
                        """).param("from", Utc.column(clock.instant().minus(RECENT))).query((RowCallbackHandler) row -> {
            var slug = row.getString("slug");
            var people = row.getInt("people");
            catalog.translations(catalog.redirect(slug).orElse(slug)).values().stream()
                    .findFirst()
                    .ifPresent(page -> helped.merge(page.id(), people, Integer::sum));
        });
        return helped;
    }
}
