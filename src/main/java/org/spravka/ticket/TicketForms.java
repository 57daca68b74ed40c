package org.spravka.ticket;

import java.time.Clock;
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
                .map(fields -> FormYaml.form(topic, revision, fields))
                .orElse(TicketForm.empty(topic));
    }

    /**
     * What a text asks, without publishing it.
     *
     * @throws FormUnreadable if it is not a form
     */
    public TicketForm parse(String topic, String yaml) {
        return FormYaml.form(topic, current(topic).revision(), yaml);
    }

    /** @throws FormUnreadable if a text is not a form */
    public static void check(String yaml) {
        FormYaml.fields(yaml);
    }

    /**
     * Makes a {@code _form.yaml} of the content folder the topic's form. Fields that say what they said before make no new
     * revision. A form that was published here since is not overwritten: the file's text waits for an editor.
     *
     * @param yaml empty where the file is gone
     * @throws FormUnreadable if it is not a form; the one before stays
     */
    @PreAuthorize(Role.IS_EDITOR)
    public TicketForm read(String topic, String yaml) {
        var form = FormYaml.form(topic, 0, yaml);
        follow();
        if (!current(topic).isSameAs(form) && wasPublishedHere(topic)) {
            await(topic, yaml);
            return current(topic);
        }
        return change(form, new Written(yaml, "", "", true));
    }

    /** Makes a text the topic's form. */
    TicketForm publish(String topic, String yaml, String author, String comment) {
        return change(FormYaml.form(topic, 0, yaml), new Written(yaml, author, comment, false));
    }

    private record Written(String yaml, String author, String comment, boolean fromFolder) {}

    private boolean wasPublishedHere(String topic) {
        return jdbc.sql("SELECT from_folder FROM ticket_form WHERE topic = :topic ORDER BY revision DESC LIMIT 1")
                .param("topic", topic)
                .query(Boolean.class)
                .optional()
                .filter(fromFolder -> !fromFolder)
                .isPresent();
    }

    private void await(String topic, String yaml) {
        jdbc.sql("REPLACE INTO ticket_form_waiting (topic, yaml, found_at) VALUES (:topic, :yaml, :at)")
                .param("topic", topic)
                .param("yaml", yaml)
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    private synchronized TicketForm change(TicketForm form, Written written) {
        follow();
        var topic = form.topic();
        var before = current(topic);
        if (before.isSameAs(form)) {
            return before;
        }
        try {
            jdbc.sql("""
                            INSERT INTO ticket_form
                                (topic, revision, fields, created_at, author_name, comment, from_folder, yaml)
                            VALUES (:topic, :revision, :fields, :at, :author, :comment, :fromFolder, :yaml)
                            """)
                    .param("topic", topic)
                    .param("revision", before.revision() + 1)
                    .param("fields", FormJson.write(form))
                    .param("at", Utc.column(clock.instant()))
                    .param("author", written.author())
                    .param("comment", written.comment())
                    .param("fromFolder", written.fromFolder())
                    .param("yaml", written.yaml())
                    .update();
        } catch (DuplicateKeyException e) {
            return change(form, written); // another node made a revision at the same moment
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
                .query((row, number) ->
                        FormYaml.form(row.getString("topic"), row.getInt("revision"), row.getString("fields")))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(TicketForm::topic, form -> form));
        rows = count;
    }
}
