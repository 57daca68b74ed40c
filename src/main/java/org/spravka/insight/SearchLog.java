package org.spravka.insight;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Utc;
import org.spravka.base.Visit;
import org.spravka.search.HitOpened;
import org.spravka.search.Searched;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps what was searched for. The keystrokes of one search are one line; it is written behind the answer, once whoever searched
 * has opened something or stopped typing. What is lost when the process dies is the last half minute of the log, never a search.
 */
@Component
class SearchLog {

    private static final Logger log = LoggerFactory.getLogger(SearchLog.class);
    /** More than people can type at once: whatever this is, it is not worth its memory. */
    private static final int MOST = 10_000;
    /** Of letters; fewer are the beginning of a word. */
    private static final int SHORTEST = 3;

    private final NamedParameterJdbcTemplate jdbc;
    private final InsightSettings settings;
    private final Clock clock;
    private final Map<Visit, OneSearch> going = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<OneSearch> over = new ConcurrentLinkedQueue<>();

    SearchLog(NamedParameterJdbcTemplate jdbc, InsightSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(Searched event) {
        var next = OneSearch.of(event, clock.instant());
        if (next.words().length() < SHORTEST || going.size() + over.size() >= MOST) {
            return;
        }
        going.compute(event.visit(), (visit, before) -> {
            if (before == null) {
                return next;
            }
            if (before.goesOn(next)) {
                return before.then(next);
            }
            if (before.opened() != null && before.words().equals(next.words())) {
                return before;
            }
            over.add(before);
            return next;
        });
    }

    @EventListener
    void on(HitOpened event) {
        going.computeIfPresent(event.visit(), (visit, search) -> search.opening(event.slug()));
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void writeWhatIsOver() {
        var now = clock.instant();
        Map.copyOf(going).forEach((visit, search) -> {
            if (search.isQuiet(now) && going.remove(visit, search)) {
                over.add(search);
            }
        });
        write();
    }

    @PreDestroy
    void writeEverything() {
        over.addAll(Map.copyOf(going).values());
        going.clear();
        write();
    }

    @Scheduled(fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    void forgetWhatIsOld() {
        jdbc.update("DELETE FROM search_log WHERE at < :from", Map.of("from", Utc.column(oldest())));
    }

    private Instant oldest() {
        return clock.instant().minus(settings.keepSearches());
    }

    private synchronized void write() {
        var searches = List.copyOf(over);
        if (searches.isEmpty()) {
            return;
        }
        try {
            jdbc.batchUpdate("""
                    INSERT INTO search_log (at, locale, words, corrected, hits, opened)
                    VALUES (:at, :locale, :words, :corrected, :hits, :opened)
                    """, searches.stream().map(SearchLog::row).toArray(MapSqlParameterSource[]::new));
            searches.forEach(over::remove);
        } catch (DataAccessException e) {
            log.warn("{} searches wait until the log can be written: {}", searches.size(), e.getMessage());
        }
    }

    private static MapSqlParameterSource row(OneSearch search) {
        var row = new HashMap<String, Object>();
        row.put("at", Utc.column(search.at()));
        row.put("locale", search.locale().toLanguageTag());
        row.put("words", search.words());
        row.put("corrected", search.corrected());
        row.put("hits", search.hits());
        row.put("opened", search.opened());
        return new MapSqlParameterSource(row);
    }
}
