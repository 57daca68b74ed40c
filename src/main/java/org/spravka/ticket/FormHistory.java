package org.spravka.ticket;

import java.util.List;
import java.util.Optional;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each topic's form was before, for those who write forms. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(Role.IS_EDITOR)
public class FormHistory {

    private final JdbcClient jdbc;

    FormHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    public List<FormRevision> of(String topic) {
        return jdbc.sql("""
                        SELECT revision, author_name, comment, from_folder, created_at, fields
                        FROM ticket_form WHERE topic = :topic ORDER BY revision DESC
                        """)
                .param("topic", topic)
                .query((row, number) -> new FormRevision(
                        row.getInt("revision"),
                        row.getString("author_name"),
                        row.getString("comment"),
                        row.getBoolean("from_folder"),
                        Utc.read(row, "created_at"),
                        FormYaml.fields(row.getString("fields")).size()))
                .list();
    }

    /** A revision as it was written; one that was kept without its text, as it might have been. */
    public Optional<String> yaml(String topic, int revision) {
        return jdbc.sql("SELECT yaml, fields FROM ticket_form WHERE topic = :topic AND revision = :revision")
                .param("topic", topic)
                .param("revision", revision)
                .query((row, number) -> {
                    var written = row.getString("yaml");
                    return written == null
                            ? FormText.of(FormYaml.form(topic, revision, row.getString("fields")))
                            : written;
                })
                .optional();
    }
}
