package org.spravka.insight;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
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
 * Keeps what was searched for. The keystrokes of one search are one line; it is written behind the answer, some minutes
 * later, when whoever searched has opened a page or gone. When the process dies these minutes of the log are lost, never a search.
 */
@Component
class SearchLog {

    private static final Logger log = LoggerFactory.getLogger(SearchLog.class);
    /** More than people can type at once: whatever this is, it is not worth its memory. */
    private static final int MOST_VISITS = 10_000;

    private static final int MOST_SEARCHES = 20;
    /** So many are kept while the database is down. */
    private static final int MOST_WAITING = 10_000;
    /** Of letters; fewer are the beginning of a word. */
    private static final int SHORTEST = 3;

    private final NamedParameterJdbcTemplate jdbc;
    private final InsightSettings settings;
    private final Clock clock;
    private final Map<Visit, List<OneSearch>> visits = new ConcurrentHashMap<>();
    private final List<OneSearch> over = new ArrayList<>();

    SearchLog(NamedParameterJdbcTemplate jdbc, InsightSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @EventListener
    void on(Searched event) {
        var next = OneSearch.of(event, clock.instant());
        if (next.words().length() >= SHORTEST && visits.size() < MOST_VISITS) {
            visits.merge(event.visit(), List.of(next), (before, now) -> after(before, next));
        }
    }

    private static List<OneSearch> after(List<OneSearch> before, OneSearch next) {
        var last = before.getLast();
        var all = new ArrayList<>(before);
        if (last.goesOn(next)) {
            all.set(all.size() - 1, last.then(next));
        } else if (all.size() < MOST_SEARCHES && !last.words().equals(next.words())) {
            all.add(next);
        }
        return List.copyOf(all);
    }

    @EventListener
    void on(HitOpened event) {
        var words = OneSearch.kept(event.words());
        visits.computeIfPresent(
                event.visit(),
                (visit, searches) -> searches.stream()
                        .map(it -> it.words().equals(words) ? it.opening(event.slug()) : it)
                        .toList());
    }

    @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void writeWhatIsOver() {
        var now = clock.instant();
        write(it -> it.isOver(now));
    }

    @PreDestroy
    void writeEverything() {
        write(it -> true);
    }

    private synchronized void write(Predicate<OneSearch> which) {
        for (var visit : visits.keySet()) {
            visits.computeIfPresent(visit, (it, searches) -> {
                searches.stream().filter(which).forEach(over::add);
                var left = searches.stream().filter(which.negate()).toList();
                return left.isEmpty() ? null : left;
            });
        }
        var rows = List.copyOf(over);
        if (rows.isEmpty()) {
            return;
        }
        try {
            jdbc.batchUpdate("""
                    INSERT INTO search_log (at, locale, words, corrected, hits, opened)
                    VALUES (:at, :locale, :words, :corrected, :hits, :opened)
                    """, rows.stream().map(SearchLog::row).toArray(MapSqlParameterSource[]::new));
            over.clear();
        } catch (DataAccessException e) {
            log.warn("{} searches wait until the log can be written: {}", rows.size(), e.getMessage());
            over.subList(0, Math.max(0, over.size() - MOST_WAITING)).clear();
        }
    }

    @Scheduled(fixedDelay = 12, timeUnit = TimeUnit.HOURS)
    void forgetWhatIsOld() {
        jdbc.update(
                "DELETE FROM search_log WHERE at < :from",
                Map.of("from", Utc.column(clock.instant().minus(settings.keepSearches()))));
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
