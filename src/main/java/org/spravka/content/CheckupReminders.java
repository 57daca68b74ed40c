package org.spravka.content;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds people of pages they should look at: a week ahead, on the day, and each week after it, at nine in the morning where
 * they are. One node claims a reminder in the transaction that puts it on its way.
 */
@Component
class CheckupReminders {

    private static final Logger log = LoggerFactory.getLogger(CheckupReminders.class);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int WEEK = 7;

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckupReminders(JdbcClient jdbc, TransactionTemplate transactions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    static Instant first(LocalDate dueOn, ZoneId zone, Instant now) {
        return next(dueOn, zone, now.minusNanos(1));
    }

    /** The first reminder after an instant. */
    static Instant next(LocalDate dueOn, ZoneId zone, Instant after) {
        var at = dueOn.minusDays(Checkup.DAYS_AHEAD).atTime(MORNING).atZone(zone);
        while (!at.toInstant().isAfter(after)) {
            at = at.plusDays(WEEK);
        }
        return at.toInstant();
    }

    @Scheduled(fixedDelayString = "${spravka.schedule.remind-every:1m}")
    void round() {
        try {
            var more = true;
            while (more) {
                more = Boolean.TRUE.equals(transactions.execute(status -> next()));
            }
        } catch (DataAccessException | CannotCreateTransactionException e) {
            log.warn("Reminders wait, for the database cannot be reached: {}", e.getMessage());
        }
    }

    private boolean next() {
        var now = clock.instant();
        var claimed =
                jdbc.sql("""
                        SELECT page_id FROM checkup WHERE remind_at <= :now ORDER BY remind_at LIMIT 1
                        FOR UPDATE SKIP LOCKED
                        """).param("now", Utc.column(now)).query(Long.class).optional();
        claimed.ifPresent(page -> {
            var checkup = find(page).orElseThrow();
            jdbc.sql("UPDATE checkup SET remind_at = :next WHERE page_id = :page")
                    .param("next", Utc.column(next(checkup.dueOn(), checkup.zone(), now)))
                    .param("page", page)
                    .update();
            remind(checkup);
        });
        return claimed.isPresent();
    }

    private Optional<Checkup> find(long page) {
        return jdbc.sql(Checkups.ROWS + "WHERE c.page_id = :page")
                .param("page", page)
                .query(Checkups::read)
                .optional();
    }

    private void remind(Checkup it) {
        if (it.owner().id() != null) {
            events.publishEvent(new EditorNotice(
                    EditorNotice.Kind.CHECKUP,
                    Objects.requireNonNull(it.owner().id()),
                    it.slug(),
                    null,
                    it.title(),
                    it.dueOn()));
        }
    }
}
