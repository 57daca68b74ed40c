package org.spravka.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Utc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * How long answers usually take: the median of what first answers on the topic have taken, of tickets filed at about the same
 * hour of the desk's day; of all hours where those are too few; nothing at all where even these are. Tickets nobody has answered
 * yet count as well, as taking longer than anything: a desk that leaves half of them lying has no usual time.
 */
@Service
public class ExpectedAnswers {

    /** A median of fewer says nothing. */
    static final int FEWEST = 20;

    private static final Logger log = LoggerFactory.getLogger(ExpectedAnswers.class);
    private static final Duration LOOKED_BACK = Duration.ofDays(90);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int MOST = 2000;
    private static final int HOURS = 24;

    /**
     * One ticket of the past.
     *
     * @param hour of the day in which it was filed
     * @param took until its first answer; the longest there is for one without
     */
    record Sample(int hour, Duration took) {}

    private record Known(Instant at, List<Sample> samples) {}

    static final Duration NEVER = ChronoUnit.FOREVER.getDuration();

    private final JdbcClient jdbc;
    private final TicketSettings settings;
    private final Clock clock;
    private final ConcurrentHashMap<String, Known> byTopic = new ConcurrentHashMap<>();

    ExpectedAnswers(JdbcClient jdbc, TicketSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** For a ticket filed right now; empty if there is too little data, or none to be had. */
    public Optional<Duration> usual(String topic) {
        return usual(topic, clock.instant());
    }

    public Optional<Duration> usual(String topic, Instant filedAt) {
        var hour = filedAt.atZone(settings.deskZone()).getHour();
        try {
            return median(samples(topic), hour);
        } catch (DataAccessException e) {
            log.debug("Nothing is known of usual answers right now: {}", e.getMessage());
            return Optional.empty();
        }
    }

    static Optional<Duration> median(List<Sample> samples, int hour) {
        var near = samples.stream()
                .filter(it -> Math.floorMod(it.hour() - hour + 1, HOURS) <= 2)
                .toList();
        return median(near).or(() -> median(samples));
    }

    private static Optional<Duration> median(List<Sample> samples) {
        if (samples.size() < FEWEST) {
            return Optional.empty();
        }
        var sorted = samples.stream().map(Sample::took).sorted().toList();
        return Optional.of(sorted.get(sorted.size() / 2)).filter(it -> !it.equals(NEVER));
    }

    private List<Sample> samples(String topic) {
        var now = clock.instant();
        var known = byTopic.get(topic);
        if (known == null || known.at().plus(FRESH).isBefore(now) || known.at().isAfter(now)) {
            known = new Known(now, read(topic, now));
            byTopic.put(topic, known);
        }
        return known.samples();
    }

    private List<Sample> read(String topic, Instant now) {
        return jdbc.sql("""
                        SELECT created_at, answered_at FROM ticket
                        WHERE topic = :topic AND created_at > :then AND (answered_at IS NOT NULL OR active)
                        ORDER BY created_at DESC LIMIT :limit
                        """)
                .param("topic", topic)
                .param("then", Utc.column(now.minus(LOOKED_BACK)))
                .param("limit", MOST)
                .query((row, index) -> {
                    var filed = Utc.read(row, "created_at");
                    var took = row.getObject("answered_at") == null
                            ? NEVER
                            : Duration.between(filed, Utc.read(row, "answered_at"));
                    return new Sample(filed.atZone(settings.deskZone()).getHour(), took);
                })
                .list();
    }
}
