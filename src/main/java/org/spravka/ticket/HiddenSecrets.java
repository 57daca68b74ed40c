package org.spravka.ticket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.spravka.base.Role;
import org.spravka.base.Texts;
import org.spravka.ticket.Secrets.Found;
import org.spravka.ticket.Secrets.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Secrets that people send in spite of being asked not to. They are taken out before anything is stored, so that colleagues,
 * letters, search, suggestions and programs see a number in their place; agents look each up by itself, which is noted.
 */
@Service
public class HiddenSecrets {

    private final JdbcClient jdbc;
    private final TicketHistory history;

    HiddenSecrets(JdbcClient jdbc, TicketHistory history) {
        this.jdbc = jdbc;
        this.history = history;
    }

    /** Takes secrets out of one contribution, and remembers them until it is stored. */
    final class Hiding {

        private final Locale locale;
        private final int before;
        private final List<Found> taken = new ArrayList<>();

        private Hiding(Locale locale, int before) {
            this.locale = locale;
            this.before = before;
        }

        String text(String text) {
            var found = Secrets.in(text);
            if (found.isEmpty()) {
                return text;
            }
            var hidden = new StringBuilder();
            var end = 0;
            for (var it : found) {
                taken.add(it);
                hidden.append(text, end, it.start())
                        .append(new Texts(locale).get("ticket.secret.hidden", before + taken.size()));
                end = it.end();
            }
            return hidden.append(text.substring(end)).toString();
        }

        /** Of fields in which people write freely; a card number that a pattern asks for was wanted. */
        Answers answers(Answers answers, TicketForm form) {
            var kept = new LinkedHashMap<>(answers.values());
            form.fields().stream()
                    .filter(it -> it.type().isWritten() && kept.containsKey(it.key()))
                    .filter(it -> it.pattern() == null)
                    .forEach(field -> kept.compute(
                            field.key(),
                            (key, values) -> values == null
                                    ? null
                                    : values.stream().map(this::text).toList()));
            return new Answers(kept);
        }

        /** Of files that were just attached. */
        void namesOf(Collection<String> files) {
            if (!files.isEmpty()) {
                jdbc.sql("SELECT id, name FROM ticket_file WHERE id IN (:files) ORDER BY at, id")
                        .param("files", files)
                        .query((row, index) -> List.of(row.getString("id"), row.getString("name")))
                        .list()
                        .forEach(it -> rename(it.getFirst(), it.getLast()));
            }
        }

        /** @param message 0 for what the ticket was filed with */
        void keep(long ticket, long message) {
            for (var i = 0; i < taken.size(); i++) {
                jdbc.sql("""
                                INSERT INTO ticket_secret (ticket_id, number, message_id, kind, value)
                                VALUES (:ticket, :number, :message, :kind, :value)
                                """)
                        .param("ticket", ticket)
                        .param("number", before + i + 1)
                        .param("message", message)
                        .param("kind", taken.get(i).kind().name())
                        .param("value", taken.get(i).value())
                        .update();
            }
        }

        private void rename(String file, String name) {
            var hidden = text(name);
            if (!hidden.equals(name)) {
                jdbc.sql("UPDATE ticket_file SET name = :name WHERE id = :id")
                        .param("name", hidden)
                        .param("id", file)
                        .update();
            }
        }
    }

    /** For a ticket that is just being filed. */
    Hiding begin(Locale locale) {
        return new Hiding(locale, 0);
    }

    /** For what is added to a ticket; nobody else adds to it meanwhile. */
    Hiding begin(TicketEntity ticket) {
        var before = jdbc.sql("SELECT COALESCE(MAX(number), 0) FROM ticket_secret WHERE ticket_id = :ticket")
                .param("ticket", ticket.id())
                .query(Integer.class)
                .single();
        return new Hiding(ticket.locale(), before);
    }

    /** What was hidden in a ticket, without the values. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_AGENT)
    public List<HiddenSecret> of(String number) {
        return jdbc.sql("""
                        SELECT s.number, s.kind FROM ticket_secret s JOIN ticket t ON t.id = s.ticket_id
                        WHERE t.number = :ticket ORDER BY s.number
                        """)
                .param("ticket", number)
                .query((row, index) -> new HiddenSecret(row.getInt("number"), Kind.valueOf(row.getString("kind"))))
                .list();
    }

    /**
     * Looks one up. That it was is noted in the ticket's history.
     *
     * @throws TicketNotFound if there is no such secret
     */
    @Transactional
    @PreAuthorize(Role.IS_AGENT)
    public String reveal(String number, int secret) {
        record Row(long ticket, String value) {}
        var row = jdbc.sql("""
                        SELECT s.ticket_id, s.value FROM ticket_secret s JOIN ticket t ON t.id = s.ticket_id
                        WHERE t.number = :ticket AND s.number = :number
                        """)
                .param("ticket", number)
                .param("number", secret)
                .query((it, index) -> new Row(it.getLong("ticket_id"), it.getString("value")))
                .optional()
                .orElseThrow(() -> new TicketNotFound(number));
        history.note(row.ticket(), TicketChange.Kind.REVEALED, "", Integer.toString(secret));
        return row.value();
    }

    /** Deletes one for good: it is not needed any more. */
    @Transactional
    @PreAuthorize(Role.IS_AGENT)
    public void forget(String number, int secret) {
        jdbc.sql("SELECT id FROM ticket WHERE number = :ticket")
                .param("ticket", number)
                .query(Long.class)
                .optional()
                .filter(ticket -> jdbc.sql("DELETE FROM ticket_secret WHERE ticket_id = :ticket AND number = :number")
                                .param("ticket", ticket)
                                .param("number", secret)
                                .update()
                        == 1)
                .ifPresent(ticket -> history.note(ticket, TicketChange.Kind.FORGOTTEN, Integer.toString(secret), ""));
    }
}
