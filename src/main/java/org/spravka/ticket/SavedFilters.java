package org.spravka.ticket;

import java.util.List;
import org.spravka.account.CurrentPerson;
import org.spravka.base.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current agent's own filters of the queue. */
@Service
@Transactional
@PreAuthorize(Role.IS_AGENT)
public class SavedFilters {

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    SavedFilters(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> all() {
        return jdbc.sql("SELECT id, name, query FROM saved_filter WHERE person_id = :person ORDER BY name")
                .param("person", current.get().id())
                .query((row, number) ->
                        new SavedFilter(row.getLong("id"), row.getString("name"), row.getString("query")))
                .list();
    }

    /** Keeps a filter; one of the same name is replaced. */
    public void save(String name, String query) {
        jdbc.sql("REPLACE INTO saved_filter (person_id, name, query) VALUES (:person, :name, :query)")
                .param("person", current.get().id())
                .param("name", name.strip())
                .param("query", query)
                .update();
    }

    public void forget(long id) {
        jdbc.sql("DELETE FROM saved_filter WHERE id = :id AND person_id = :person")
                .param("id", id)
                .param("person", current.get().id())
                .update();
    }
}
