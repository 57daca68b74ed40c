package org.spravka.ticket;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.base.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All tickets, as agents work on them. */
@Service
@PreAuthorize(Role.IS_AGENT)
public class TicketQueue {

    private static final Duration FRESH = Duration.ofSeconds(4);

    private final TicketLines lines;
    private final TicketTable table;
    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;
    private volatile Counted counted = new Counted(Instant.EPOCH, Map.of());

    TicketQueue(TicketLines lines, TicketTable table, JdbcClient jdbc, CurrentPerson current, Clock clock) {
        this.lines = lines;
        this.table = table;
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /**
     * Unread tickets first, then those that have waited longest.
     *
     * @param after where the page before ended, null for the first
     * @param limit at most so many, 1 or more
     */
    @Transactional(readOnly = true)
    public List<TicketLine> find(QueueFilter filter, @Nullable QueuePlace after, int limit) {
        return lines.queue(filter, current.get().id(), clock.instant(), after, limit);
    }

    private record Counted(Instant at, Map<TicketStatus, Long> tickets) {}

    /** How many tickets there are of each status, as of a few seconds ago: every desk asks again and again. */
    @Transactional(readOnly = true)
    public Map<TicketStatus, Long> counts() {
        var now = clock.instant();
        var known = counted;
        if (now.isBefore(known.at().plus(FRESH)) && !now.isBefore(known.at())) {
            return known.tickets();
        }
        var counts = new EnumMap<TicketStatus, Long>(TicketStatus.class);
        jdbc.sql("SELECT status, COUNT(*) AS tickets FROM ticket GROUP BY status")
                .query(row -> {
                    counts.put(TicketStatus.valueOf(row.getString("status")), row.getLong("tickets"));
                });
        counted = new Counted(now, Collections.unmodifiableMap(counts));
        return counts;
    }

    /** Solved and closed tickets that talk about the same as this one, the likest first. */
    @Transactional(readOnly = true)
    public List<TicketLine> similar(Ticket ticket, int limit) {
        return lines.similar(ticket.subject(), ticket.line().id(), limit);
    }

    /** What the same company, or person, has filed before, newest first. */
    @Transactional(readOnly = true)
    public List<TicketLine> earlier(Ticket ticket, int limit) {
        return lines.earlier(ticket.requester(), ticket.line().id(), limit);
    }

    /** An agent has the ticket before their eyes. */
    @Transactional
    public void seen(String number) {
        table.lock(number).orElseThrow(() -> new TicketNotFound(number)).wasSeenByAgent();
    }
}
