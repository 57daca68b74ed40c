package org.spravka.ticket;

import java.time.Clock;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The ticket forms, by topic: each has revisions, and a ticket keeps the one it was filed with. */
@Service
@PreAuthorize(Role.IS_EDITOR)
public class TicketForms {

    private final YAMLMapper yaml = new YAMLMapper();
    private final JdbcClient jdbc;
    private final Clock clock;

    TicketForms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a new revision of a topic's form, if it says something else than the newest one.
     *
     * @param fields as in {@code _form.yaml}; empty for a form without fields
     */
    @Transactional
    public void read(String topic, String fields) throws FormUnreadable {
        check(fields);
        var newest = jdbc.sql("SELECT fields FROM ticket_form WHERE topic = :topic ORDER BY revision DESC LIMIT 1")
                .param("topic", topic)
                .query(String.class)
                .optional()
                .orElse("");
        if (newest.equals(fields)) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO ticket_form (topic, revision, fields, created_at)
                        SELECT :topic, COALESCE(MAX(revision), 0) + 1, :fields, :now FROM ticket_form WHERE topic = :topic
                        """)
                .param("topic", topic)
                .param("fields", fields)
                .param("now", Utc.column(clock.instant()))
                .update();
    }

    private void check(String fields) throws FormUnreadable {
        try {
            yaml.readTree(fields);
        } catch (JacksonException e) {
            var location = e.getLocation();
            throw new FormUnreadable(location == null ? 1 : location.getLineNr(), e.getOriginalMessage());
        }
    }
}
