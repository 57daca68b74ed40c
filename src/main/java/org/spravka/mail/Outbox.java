package org.spravka.mail;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that wait for a server to take them. They are put here in the transaction that they tell of: either both are kept or
 * neither. A letter that was taken is never sent again unless the process dies between the server's yes and our note of it;
 * then it goes out with the same Message-ID, by which mail programs know it.
 */
@Component
public class Outbox {

    /** After so many attempts, about two days, somebody must look. */
    static final int MOST_ATTEMPTS = 20;

    /** Of letters that are about no ticket. */
    static final String NO_TICKET = "";

    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    /** Whoever took a letter to send has so long; then another node may. */
    private static final Duration CLAIMED = Duration.ofMinutes(5);

    private static final int MAX_SUBJECT = 400;
    private static final int MAX_PROBLEM = 1000;
    private static final int TOKEN_BYTES = 16;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void put(String ticket, String recipient, Letter letter) {
        var token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        jdbc.sql("""
                        INSERT INTO outbox_mail
                            (token, ticket, recipient, subject, text, html, state, attempts, next_at, created_at, problem)
                        VALUES (:token, :ticket, :recipient, :subject, :text, :html, 'WAITING', 0, :now, :now, '')
                        """)
                .param("token", HexFormat.of().formatHex(token))
                .param("ticket", ticket)
                .param("recipient", recipient)
                .param("subject", shortened(letter.subject(), MAX_SUBJECT))
                .param("text", letter.text())
                .param("html", letter.html())
                .param("now", Utc.column(clock.instant()))
                .update();
    }

    /** The next letter that is due, taken by whoever calls: no other node sends it meanwhile. */
    Optional<OutgoingMail> take() {
        var now = clock.instant();
        for (var mail : due(now)) {
            var taken = jdbc.sql("UPDATE outbox_mail SET next_at = :later, attempts = attempts + 1 "
                            + "WHERE id = :id AND state = 'WAITING' AND next_at = :then")
                    .param("later", Utc.column(now.plus(CLAIMED)))
                    .param("id", mail.id())
                    .param("then", Utc.column(mail.nextAt()))
                    .update();
            if (taken == 1) {
                return Optional.of(mail);
            }
        }
        return Optional.empty();
    }

    private List<OutgoingMail> due(Instant now) {
        return jdbc.sql(
                        "SELECT * FROM outbox_mail WHERE state = 'WAITING' AND next_at <= :now ORDER BY next_at, id LIMIT 20")
                .param("now", Utc.column(now))
                .query((row, number) -> mail(row))
                .list();
    }

    void sent(OutgoingMail mail) {
        jdbc.sql("UPDATE outbox_mail SET state = 'SENT', sent_at = :now, problem = '' WHERE id = :id")
                .param("now", Utc.column(clock.instant()))
                .param("id", mail.id())
                .update();
    }

    /** It was not taken this time: it waits longer each time, and at last for somebody to look. */
    void failed(OutgoingMail mail, String problem, boolean forGood) {
        var attempts = mail.attempts() + 1;
        var stuck = forGood || attempts >= MOST_ATTEMPTS;
        jdbc.sql("UPDATE outbox_mail SET state = :state, next_at = :next, problem = :problem WHERE id = :id")
                .param("state", stuck ? "STUCK" : "WAITING")
                .param("next", Utc.column(clock.instant().plus(pause(attempts))))
                .param("problem", shortened(problem, MAX_PROBLEM))
                .param("id", mail.id())
                .update();
    }

    /** 30 s, 1 min, 2 min … and at most {@link #LONGEST_PAUSE}. */
    static Duration pause(int attempts) {
        var pause = Duration.ofSeconds(30L << Math.min(attempts - 1, 12));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** The letter with this token. */
    Optional<OutgoingMail> byToken(String token) {
        return jdbc.sql("SELECT * FROM outbox_mail WHERE token = :token")
                .param("token", token)
                .query((row, number) -> mail(row))
                .optional();
    }

    /** The tokens of earlier letters about the ticket to the same address, oldest first: mail programs make a thread of them. */
    List<String> before(OutgoingMail mail) {
        if (!mail.isAboutTicket()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT token FROM outbox_mail
                        WHERE ticket = :ticket AND recipient = :recipient AND id < :id ORDER BY id LIMIT 30
                        """)
                .param("ticket", mail.ticket())
                .param("recipient", mail.recipient())
                .param("id", mail.id())
                .query((row, number) -> row.getString("token"))
                .list();
    }

    /** What has not been taken yet, what is stuck first. */
    @PreAuthorize(Role.IS_ADMIN)
    @Transactional(readOnly = true)
    public List<OutgoingMail> unsent() {
        return jdbc.sql("SELECT * FROM outbox_mail WHERE state <> 'SENT' ORDER BY state = 'WAITING', id DESC LIMIT 200")
                .query((row, number) -> mail(row))
                .list();
    }

    /** Tries again now, from the beginning. */
    @PreAuthorize(Role.IS_ADMIN)
    @Transactional
    public void again(long id) {
        jdbc.sql(
                        "UPDATE outbox_mail SET state = 'WAITING', attempts = 0, next_at = :now WHERE id = :id AND state = 'STUCK'")
                .param("now", Utc.column(clock.instant()))
                .param("id", id)
                .update();
    }

    /** It need not be sent any more. */
    @PreAuthorize(Role.IS_ADMIN)
    @Transactional
    public void forget(long id) {
        jdbc.sql("DELETE FROM outbox_mail WHERE id = :id AND state <> 'SENT'")
                .param("id", id)
                .update();
    }

    private static String shortened(String text, int max) {
        return text.substring(0, Math.min(max, text.length()));
    }

    private static OutgoingMail mail(ResultSet row) throws SQLException {
        return new OutgoingMail(
                row.getLong("id"),
                row.getString("token"),
                row.getString("ticket"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("text"),
                row.getString("html"),
                OutgoingMail.State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                Utc.read(row, "next_at"),
                Utc.read(row, "created_at"),
                row.getObject("sent_at") == null ? null : Utc.read(row, "sent_at"),
                row.getString("problem"));
    }
}
