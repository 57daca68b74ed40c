package org.spravka.ticket;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The ticket form of each topic, in immutable revisions. The current ones are held in memory: showing a form touches no SQL
 * and goes on while the database is down.
 */
@Service
public class TicketForms {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Map<String, TicketForm> old = new ConcurrentHashMap<>();
    private volatile Map<String, TicketForm> current = Map.of();
    private long rows;

    TicketForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        follow();
    }

    /** What is asked on a topic now; nothing, for a topic without a form. */
    public TicketForm current(String topic) {
        return current.getOrDefault(topic, TicketForm.empty(topic));
    }

    /** What was asked on a topic then. */
    public TicketForm revision(String topic, int revision) {
        var now = current(topic);
        if (now.revision() == revision) {
            return now;
        }
        return old.computeIfAbsent(topic + '/' + revision, it -> load(topic, revision));
    }

    private TicketForm load(String topic, int revision) {
        return jdbc.sql("SELECT fields FROM ticket_form WHERE topic = :topic AND revision = :revision")
                .param("topic", topic)
                .param("revision", revision)
                .query(String.class)
                .optional()
                .map(fields -> new TicketForm(topic, revision, FormYaml.fields(fields)))
                .orElse(TicketForm.empty(topic));
    }

    /**
     * Makes a {@code _form.yaml} the topic's form. Fields that say what they said before make no new revision.
     *
     * @param yaml empty where the file is gone
     * @throws FormUnreadable if it is not a form; the one before stays
     */
    @PreAuthorize(Role.IS_EDITOR)
    public TicketForm read(String topic, String yaml) {
        return change(topic, FormYaml.fields(yaml));
    }

    private synchronized TicketForm change(String topic, List<TicketField> fields) {
        follow();
        var before = current(topic);
        if (before.fields().equals(fields)) {
            return before;
        }
        try {
            jdbc.sql("""
                            INSERT INTO ticket_form (topic, revision, fields, created_at)
                            VALUES (:topic, :revision, :fields, :at)
                            """)
                    .param("topic", topic)
                    .param("revision", before.revision() + 1)
                    .param("fields", FormJson.write(fields))
                    .param("at", Utc.column(clock.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            return change(topic, fields); // another node read the same folder at the same moment
        }
        follow();
        return current(topic);
    }

    /** Takes over what this or another node has stored since the last call; rows are only ever added. */
    synchronized void follow() {
        var count =
                jdbc.sql("SELECT COUNT(*) FROM ticket_form").query(Long.class).single();
        if (count == rows) {
            return;
        }
        current = jdbc
                .sql("""
                        SELECT topic, revision, fields FROM ticket_form AS form
                        WHERE revision = (SELECT MAX(revision) FROM ticket_form WHERE topic = form.topic)
                        """)
                .query((row, number) -> new TicketForm(
                        row.getString("topic"), row.getInt("revision"), FormYaml.fields(row.getString("fields"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(TicketForm::topic, form -> form));
        rows = count;
    }
}
