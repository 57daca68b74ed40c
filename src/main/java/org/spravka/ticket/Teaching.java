package org.spravka.ticket;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.suggestion.SolvedTicket;
import org.spravka.suggestion.SolvedTickets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Has an agent's answer that leads to pages teach where the next one who asks alike finds the answer. Confidential tickets teach nothing. */
@Component
class Teaching {

    private static final Logger log = LoggerFactory.getLogger(Teaching.class);

    private final JdbcClient jdbc;
    private final SolvedTickets solved;

    Teaching(JdbcClient jdbc, SolvedTickets solved) {
        this.jdbc = jdbc;
        this.solved = solved;
    }

    /** Once the answer is there for good. Should this fail, only the lesson is lost. */
    @TransactionalEventListener
    void on(TicketEvent.Answered event) {
        if (!event.message().fromAgent() || event.message().internal()) {
            return;
        }
        try {
            answered(event).forEach(solved::learn);
            solved.follow();
        } catch (RuntimeException e) {
            log.warn("Nothing was learned from the answer to ticket {}", event.number(), e);
        }
    }

    private List<SolvedTicket> answered(TicketEvent.Answered event) {
        return jdbc.sql("""
                        SELECT DISTINCT t.locale, t.category, t.topic, t.subject, t.text, s.slug
                        FROM ticket t JOIN ticket_section s ON s.ticket_id = t.id AND s.message_id = :message
                        WHERE t.number = :number AND NOT t.confidential
                        """)
                .param("message", event.message().id())
                .param("number", event.number())
                .query((row, line) -> new SolvedTicket(
                        Locale.forLanguageTag(row.getString("locale")),
                        row.getString("category"),
                        row.getString("topic"),
                        row.getString("subject"),
                        row.getString("text"),
                        row.getString("slug")))
                .list();
    }
}
