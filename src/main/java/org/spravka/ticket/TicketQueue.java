package org.spravka.ticket;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All tickets, as agents work on them. */
@Service
@PreAuthorize(Role.IS_AGENT)
public class TicketQueue {

    private final TicketLines lines;
    private final TicketTable table;
    private final JdbcClient jdbc;

    TicketQueue(TicketLines lines, TicketTable table, JdbcClient jdbc) {
        this.lines = lines;
        this.table = table;
        this.jdbc = jdbc;
    }

    /**
     * Unread tickets first, then those that have waited longest.
     *
     * @param after where the page before ended, null for the first
     * @param limit at most so many, 1 or more
     */
    @Transactional(readOnly = true)
    public List<TicketLine> find(QueueFilter filter, @Nullable QueuePlace after, int limit) {
        return lines.queue(filter, after, limit);
    }

    /** How many tickets there are of each status. */
    @Transactional(readOnly = true)
    public Map<TicketStatus, Long> counts() {
        var counts = new EnumMap<TicketStatus, Long>(TicketStatus.class);
        jdbc.sql("SELECT status, COUNT(*) AS tickets FROM ticket GROUP BY status")
                .query(row -> {
                    counts.put(TicketStatus.valueOf(row.getString("status")), row.getLong("tickets"));
                });
        return counts;
    }

    /** An agent has the ticket before their eyes. */
    @Transactional
    public void seen(String number) {
        table.lock(number).orElseThrow(() -> new TicketNotFound(number)).wasSeenByAgent();
    }
}
