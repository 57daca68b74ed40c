package org.spravka.ticket;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import org.spravka.account.CurrentPerson;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How requesters found the help they got. One word about each ticket, which may be changed; given on the ticket's page or by a
 * link out of a letter, which nobody can guess and which allows nothing else.
 */
@Service
@Transactional
public class Ratings {

    private static final int TOKEN_BYTES = 16;

    private final TicketAccess access;
    private final TicketHistory history;
    private final CurrentPerson current;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Ratings(TicketAccess access, TicketHistory history, CurrentPerson current, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.history = history;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** For those who see the ticket. */
    @Transactional(readOnly = true)
    public Optional<Rating> of(String number) {
        return jdbc.sql("SELECT good, reason FROM ticket_rating WHERE ticket_id = :ticket AND good IS NOT NULL")
                .param("ticket", access.read(number).id())
                .query((row, index) -> new Rating(row.getBoolean("good"), row.getString("reason")))
                .optional();
    }

    /**
     * @throws StatusRefused unless the ticket is solved or closed
     * @throws AccessDeniedException for agents, who do not rate themselves
     */
    public void rate(String number, Rating rating) {
        var ticket = access.lock(number);
        if (current.get().isAgent()) {
            throw new AccessDeniedException("Agents do not rate their own help");
        }
        if (!ticket.status().isAtRest()) {
            throw StatusRefused.unfinished(number, ticket.status());
        }
        link(ticket.id());
        store(ticket.id(), rating);
    }

    /**
     * By a link out of a letter, without signing in.
     *
     * @return the ticket's number; empty if nothing goes by this token
     */
    public Optional<String> rate(String token, boolean good) {
        record Row(long ticket, String number, String reason) {}
        var row = jdbc.sql("""
                        SELECT t.id, t.number, r.reason FROM ticket_rating r JOIN ticket t ON t.id = r.ticket_id
                        WHERE r.token = :token
                        """)
                .param("token", token)
                .query((it, index) -> new Row(it.getLong("id"), it.getString("number"), it.getString("reason")))
                .optional();
        row.ifPresent(it -> store(it.ticket(), new Rating(good, it.reason())));
        return row.map(Row::number);
    }

    /** Adds the reason to a rating that was given by the same link. */
    public void explain(String token, String reason) {
        jdbc.sql("UPDATE ticket_rating SET reason = :reason WHERE token = :token AND good IS NOT NULL")
                .param("reason", new Rating(true, reason).reason())
                .param("token", token)
                .update();
    }

    private void store(long ticket, Rating rating) {
        jdbc.sql("UPDATE ticket_rating SET good = :good, reason = :reason, at = :at WHERE ticket_id = :ticket")
                .param("good", rating.good())
                .param("reason", rating.reason())
                .param("at", Utc.column(clock.instant()))
                .param("ticket", ticket)
                .update();
        history.note(ticket, TicketChange.Kind.RATED, "", rating.good() ? "good" : "bad");
    }

    /** What a link out of a letter says instead of who reads it; for features that write letters. Asks for no rights. */
    public Optional<String> linkOf(String number) {
        return jdbc.sql("SELECT id FROM ticket WHERE number = :number")
                .param("number", number)
                .query(Long.class)
                .optional()
                .map(this::link);
    }

    private String link(long ticket) {
        var token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        jdbc.sql("INSERT IGNORE INTO ticket_rating (ticket_id, token, reason) VALUES (:ticket, :token, '')")
                .param("ticket", ticket)
                .param("token", HexFormat.of().formatHex(token))
                .update();
        return jdbc.sql("SELECT token FROM ticket_rating WHERE ticket_id = :ticket")
                .param("ticket", ticket)
                .query(String.class)
                .single();
    }
}
