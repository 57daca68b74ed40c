package org.spravka.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.AsSystem;
import org.spravka.base.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends tickets about which nobody says a word any more: one that waits for its requester counts as solved, a solved one is
 * closed. The requester is told before and always has the whole notice to answer, even if this was not running for a while. Each
 * step is taken once, on however many nodes this runs: it looks again at a ticket once it alone may change it.
 */
@Component
class Closing {

    private static final Logger log = LoggerFactory.getLogger(Closing.class);
    private static final int AT_ONCE = 500;

    private final TicketTable table;
    private final TicketSettings settings;
    private final TicketHistory history;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    Closing(
            TicketTable table,
            TicketSettings settings,
            TicketHistory history,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.table = table;
        this.settings = settings;
        this.history = history;
        this.events = events;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${spravka.tickets.close-every:5m}", initialDelayString = "PT1M")
    void round() {
        var now = clock.instant();
        end(TicketStatus.WAITING, settings.solveAfter(), TicketStatus.SOLVED, now);
        end(TicketStatus.SOLVED, settings.closeAfter(), TicketStatus.CLOSED, now);
    }

    private void end(TicketStatus silent, Duration after, TicketStatus next, Instant now) {
        if (after.isZero()) {
            return;
        }
        var quietSince = now.minus(after).plus(settings.notice());
        for (var number : silent(silent, quietSince)) {
            try {
                AsSystem.run(() -> transactions.executeWithoutResult(
                        status -> table.lock(number).ifPresent(it -> step(it, silent, quietSince, next, now))));
            } catch (RuntimeException e) {
                log.warn("Ticket {} could not be brought to its end", number, e);
            }
        }
    }

    private List<String> silent(TicketStatus status, Instant quietSince) {
        return jdbc.sql("""
                        SELECT number FROM ticket WHERE status = :status AND changed_at <= :then
                            AND (closing_told_at IS NULL OR closing_told_at <= :told)
                        ORDER BY changed_at LIMIT :limit
                        """)
                .param("status", status.name())
                .param("then", Utc.column(quietSince))
                .param("told", Utc.column(clock.instant().minus(settings.notice())))
                .param("limit", AT_ONCE)
                .query((row, index) -> row.getString("number"))
                .list();
    }

    private void step(TicketEntity ticket, TicketStatus silent, Instant quietSince, TicketStatus next, Instant now) {
        if (ticket.status() != silent || ticket.changedAt().isAfter(quietSince)) {
            return;
        }
        var told = ticket.closingToldAt();
        if (told == null) {
            ticket.tellOfClosing(now);
            history.note(ticket.id(), TicketChange.Kind.CLOSING_TOLD, "", next.name());
            events.publishEvent(new TicketEvent.ClosingSoon(ticket.number(), next, now.plus(settings.notice())));
        } else if (!told.isAfter(now.minus(settings.notice()))) {
            ticket.become(next, true, now);
            events.publishEvent(new TicketEvent.Became(ticket.number(), next, null));
        }
    }
}
