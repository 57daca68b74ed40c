package org.spravka.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.base.Utc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the current person has begun to write and not sent yet, on whichever device. Nobody else ever sees it. */
@Service
public class UnsentTickets {

    private static final Logger log = LoggerFactory.getLogger(UnsentTickets.class);

    /** So long nothing is forgotten. */
    static final Duration KEPT = Duration.ofDays(60);

    private static final int MAX_ENTRIES = 200_000;
    private static final TypeReference<Map<String, String>> ENTRIES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;

    UnsentTickets(JdbcClient jdbc, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** Keeps what stands in the form of a topic, in place of what stood there before. Of a guest nothing is kept. */
    public void keep(String topic, String subject, Map<String, String> entries) {
        var person = current.find().orElse(null);
        var json = JsonMapper.shared().writeValueAsString(entries);
        if (person == null || json.length() > MAX_ENTRIES) {
            return;
        }
        jdbc.sql("""
                        REPLACE INTO unsent_ticket (person_id, topic, subject, entries, saved_at)
                        VALUES (:person, :topic, :subject, :entries, :at)
                        """)
                .param("person", person.id())
                .param("topic", topic)
                .param("subject", shortened(subject))
                .param("entries", json)
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    private static String shortened(String subject) {
        return subject.substring(0, Math.min(subject.length(), NewTicket.MAX_SUBJECT));
    }

    public Optional<UnsentTicket> find(String topic) {
        return current.find()
                .flatMap(person -> jdbc.sql("SELECT * FROM unsent_ticket WHERE person_id = :person AND topic = :topic")
                        .param("person", person.id())
                        .param("topic", topic)
                        .query((row, number) -> ticket(row))
                        .optional());
    }

    /** The one written last first; none while the database is down, so that forms go on. */
    public List<UnsentTicket> all() {
        try {
            return current.find().map(this::of).orElse(List.of());
        } catch (DataAccessException e) {
            log.warn("Cannot see what was begun elsewhere: {}", e.getMessage());
            return List.of();
        }
    }

    private List<UnsentTicket> of(Person person) {
        return jdbc.sql("SELECT * FROM unsent_ticket WHERE person_id = :person ORDER BY saved_at DESC")
                .param("person", person.id())
                .query((row, number) -> ticket(row))
                .list();
    }

    /** It was sent, or is not needed any more. */
    public void forget(String topic) {
        current.find()
                .ifPresent(person -> jdbc.sql("DELETE FROM unsent_ticket WHERE person_id = :person AND topic = :topic")
                        .param("person", person.id())
                        .param("topic", topic)
                        .update());
    }

    @Scheduled(fixedDelayString = "PT6H")
    void forgetOld() {
        jdbc.sql("DELETE FROM unsent_ticket WHERE saved_at < :then")
                .param("then", Utc.column(clock.instant().minus(KEPT)))
                .update();
    }

    private static UnsentTicket ticket(ResultSet row) throws SQLException {
        return new UnsentTicket(
                row.getString("topic"),
                row.getString("subject"),
                JsonMapper.shared().readValue(row.getString("entries"), ENTRIES),
                Utc.read(row, "saved_at"));
    }
}
