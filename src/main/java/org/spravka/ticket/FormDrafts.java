package org.spravka.ticket;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writing ticket forms: a draft over the published form, its publishing, and what the content folder says otherwise. */
@Service
@Transactional
@PreAuthorize(Role.IS_EDITOR)
public class FormDrafts {

    private static final String SYSTEM = "";

    private final TicketForms forms;
    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;

    FormDrafts(TicketForms forms, JdbcClient jdbc, CurrentPerson current, Clock clock) {
        this.forms = forms;
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<FormDraft> find(String topic) {
        return jdbc.sql(
                        "SELECT topic, yaml, saved_by, saved_at, lock_version FROM ticket_form_draft WHERE topic = :topic")
                .param("topic", topic)
                .query((row, number) -> new FormDraft(
                        topic,
                        row.getString("yaml"),
                        row.getString("saved_by"),
                        Utc.read(row, "saved_at"),
                        row.getLong("lock_version")))
                .optional();
    }

    /** The topics that have a draft, with whoever saved it last. */
    @Transactional(readOnly = true)
    public Map<String, String> open() {
        return jdbc
                .sql("SELECT topic, saved_by FROM ticket_form_draft")
                .query((row, number) -> Map.entry(row.getString("topic"), row.getString("saved_by")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Keeps a text, whether or not it is a form yet.
     *
     * @param seen the version it goes on from, {@link FormDraft#NONE} if there was no draft
     * @throws FormDraftStale if somebody saved or published in between
     */
    public FormDraft save(String topic, String yaml, long seen) {
        var draft = new FormDraft(topic, yaml, author(), clock.instant(), seen + 1);
        if (seen == FormDraft.NONE) {
            insert(draft);
        } else if (update(draft, seen) != 1) {
            throw new FormDraftStale(topic, seen);
        }
        return draft;
    }

    private void insert(FormDraft draft) {
        try {
            jdbc.sql("INSERT INTO ticket_form_draft (topic, yaml, saved_by, saved_at, lock_version) "
                            + "VALUES (:topic, :yaml, :by, :at, 1)")
                    .param("topic", draft.topic())
                    .param("yaml", draft.yaml())
                    .param("by", draft.savedBy())
                    .param("at", Utc.column(draft.savedAt()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new FormDraftStale(draft.topic(), FormDraft.NONE);
        }
    }

    private int update(FormDraft draft, long seen) {
        return jdbc.sql("UPDATE ticket_form_draft SET yaml = :yaml, saved_by = :by, saved_at = :at, "
                        + "lock_version = lock_version + 1 WHERE topic = :topic AND lock_version = :seen")
                .param("topic", draft.topic())
                .param("yaml", draft.yaml())
                .param("by", draft.savedBy())
                .param("at", Utc.column(draft.savedAt()))
                .param("seen", seen)
                .update();
    }

    /** @throws FormDraftStale if somebody saved or published in between */
    public void discard(String topic, long seen) {
        if (delete(topic, seen) != 1) {
            throw new FormDraftStale(topic, seen);
        }
    }

    /**
     * Makes the draft what customers fill in from now on. A draft that asks what is asked already makes no revision.
     *
     * <p>The revision comes first, the draft goes after it: whatever happens in between, no text is lost.
     *
     * @throws FormUnreadable if it is not a form; the draft stays
     * @throws FormDraftStale if somebody saved or published in between
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public TicketForm publish(String topic, String comment, long seen) {
        var draft = find(topic).filter(it -> it.version() == seen).orElseThrow(() -> new FormDraftStale(topic, seen));
        var form = forms.publish(topic, draft.yaml(), author(), comment.strip());
        delete(topic, seen);
        settle(topic);
        return form;
    }

    private int delete(String topic, long seen) {
        return jdbc.sql("DELETE FROM ticket_form_draft WHERE topic = :topic AND lock_version = :seen")
                .param("topic", topic)
                .param("seen", seen)
                .update();
    }

    /** What the content folder says of a form that was published here since; empty if there is nothing to decide. */
    @Transactional(readOnly = true)
    public Optional<String> waiting(String topic) {
        return jdbc.sql("SELECT yaml FROM ticket_form_waiting WHERE topic = :topic")
                .param("topic", topic)
                .query(String.class)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<String> waiting() {
        return jdbc.sql("SELECT topic FROM ticket_form_waiting")
                .query((row, number) -> row.getString("topic"))
                .list();
    }

    /** It was decided on what the folder says. */
    public void settle(String topic) {
        jdbc.sql("DELETE FROM ticket_form_waiting WHERE topic = :topic")
                .param("topic", topic)
                .update();
    }

    private String author() {
        return current.find().map(Person::name).orElse(SYSTEM);
    }
}
