package org.spravka.ticket;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far people have read, what has changed since they looked, and which agents look at the same ticket. */
@Service
@Transactional
public class Reading {

    /** Whoever has not been seen for so long has left: the screens report every few seconds. */
    private static final Duration PRESENT = Duration.ofSeconds(25);

    private final TicketAccess access;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Clock clock;

    Reading(TicketAccess access, CurrentPerson current, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The current person has read everything up to this message. */
    public void readTo(String number, long message) {
        var person = current.get();
        jdbc.sql("""
                        INSERT INTO ticket_read (ticket_id, person_id, agent, message_id, at)
                        VALUES (:ticket, :person, :agent, :message, :at)
                        ON DUPLICATE KEY UPDATE at = IF(message_id < :message, :at, at),
                            message_id = GREATEST(message_id, :message)
                        """)
                .param("ticket", access.read(number).id())
                .param("person", person.id())
                .param("agent", person.isAgent())
                .param("message", message)
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    /** The last message that somebody of the other side has read: of the support for a requester, and the other way round. */
    @Transactional(readOnly = true)
    public long readByOthers(String number) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(message_id), -1) FROM ticket_read WHERE ticket_id = :ticket AND agent = :agent")
                .param("ticket", access.read(number).id())
                .param("agent", !current.get().isAgent())
                .query(Long.class)
                .single();
    }

    /** Those of these tickets in which somebody wrote what the current person has not read. */
    @Transactional(readOnly = true)
    public Set<Long> unread(Collection<Long> tickets) {
        if (tickets.isEmpty()) {
            return Set.of();
        }
        var person = current.get();
        return jdbc
                .sql("""
                        SELECT DISTINCT m.ticket_id AS ticket FROM ticket_message m
                        LEFT JOIN ticket_read r ON r.ticket_id = m.ticket_id AND r.person_id = :person
                        WHERE m.ticket_id IN (:tickets) AND m.id > COALESCE(r.message_id, 0)
                          AND NOT (m.author_id <=> :person) AND (:agent OR NOT m.internal)
                        """)
                .param("tickets", tickets)
                .param("person", person.id())
                .param("agent", person.isAgent())
                .query((row, number) -> row.getLong("ticket"))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells one state of a ticket from the next: as long as it is the same, nothing needs to be shown anew. */
    @Transactional(readOnly = true)
    public String state(String number) {
        var ticket = access.read(number).id();
        return jdbc.sql("""
                        SELECT CONCAT_WS('/', t.status, t.changed_at, t.confidential,
                            (SELECT CONCAT_WS('.', COUNT(*), MAX(m.id), MAX(m.edited_at)) FROM ticket_message m
                                WHERE m.ticket_id = t.id),
                            (SELECT CONCAT_WS('.', COUNT(*), MAX(r.at)) FROM ticket_read r
                                WHERE r.ticket_id = t.id AND r.agent = :otherSide),
                            (SELECT COUNT(*) FROM ticket_watcher w WHERE w.ticket_id = t.id)) AS state
                        FROM ticket t WHERE t.id = :ticket
                        """)
                .param("ticket", ticket)
                .param("otherSide", !current.get().isAgent())
                .query(String.class)
                .single();
    }

    /** The current agent has the ticket open. @return the other agents who have */
    public List<Present> present(String number, boolean answering) {
        var self = current.get();
        if (!self.isAgent()) {
            return List.of();
        }
        var ticket = access.read(number).id();
        report(ticket, self, answering);
        return jdbc.sql("""
                        SELECT name, answering FROM ticket_presence
                        WHERE ticket_id = :ticket AND person_id <> :self AND at > :then ORDER BY name
                        """)
                .param("ticket", ticket)
                .param("self", self.id())
                .param("then", Utc.column(clock.instant().minus(PRESENT)))
                .query((row, index) -> new Present(row.getString("name"), row.getBoolean("answering")))
                .list();
    }

    private void report(long ticket, Person self, boolean answering) {
        jdbc.sql("""
                        REPLACE INTO ticket_presence (ticket_id, person_id, name, answering, at)
                        VALUES (:ticket, :person, :name, :answering, :at)
                        """)
                .param("ticket", ticket)
                .param("person", self.id())
                .param("name", self.name())
                .param("answering", answering)
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    /** The current agent has closed it. */
    public void left(String number) {
        jdbc.sql("DELETE FROM ticket_presence WHERE ticket_id = :ticket AND person_id = :person")
                .param("ticket", access.read(number).id())
                .param("person", current.get().id())
                .update();
    }
}
