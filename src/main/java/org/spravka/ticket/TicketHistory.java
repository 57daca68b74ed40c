package org.spravka.ticket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.spravka.ticket.TicketChange.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was changed about tickets. It is written in the transaction of the change and never changed itself. */
@Service
public class TicketHistory {

    private static final int LONGEST = 300;
    private static final ScopedValue<String> BY_ITSELF = ScopedValue.newInstance();

    private final JdbcClient jdbc;
    private final CurrentPerson current;
    private final Clock clock;

    TicketHistory(JdbcClient jdbc, CurrentPerson current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    /** Does what no person does, such as a rule: what it changes is noted under this name. */
    static <T> T inNameOf(String name, Supplier<T> work) {
        return ScopedValue.where(BY_ITSELF, name).call(work::get);
    }

    void note(long ticket, Kind kind, String before, String after) {
        var person = current.find().orElse(null);
        if (BY_ITSELF.isBound()) {
            note(ticket, kind, null, BY_ITSELF.get(), true, before, after);
        } else if (person != null) {
            note(ticket, kind, person.id(), person.name(), person.isAgent(), before, after);
        } else {
            note(ticket, kind, null, "", true, before, after);
        }
    }

    /** By whoever filed it, wrote it or was mailed in. */
    void note(long ticket, Kind kind, @Nullable Person person, String name, String after) {
        note(ticket, kind, person == null ? null : person.id(), name, person != null && person.isAgent(), "", after);
    }

    private void note(
            long ticket, Kind kind, @Nullable Long author, String name, boolean agent, String before, String after) {
        jdbc.sql("""
                        INSERT INTO ticket_change
                            (ticket_id, at, kind, author_id, author_name, agent, before_value, after_value)
                        VALUES (:ticket, :at, :kind, :author, :name, :agent, :before, :after)
                        """)
                .param("ticket", ticket)
                .param("at", Utc.column(clock.instant()))
                .param("kind", kind.name())
                .param("author", author)
                .param("name", name)
                .param("agent", agent)
                .param("before", shortened(before))
                .param("after", shortened(after))
                .update();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(Role.IS_AGENT)
    public List<TicketChange> of(String number) {
        return jdbc.sql("""
                        SELECT c.* FROM ticket_change c JOIN ticket t ON t.id = c.ticket_id
                        WHERE t.number = :number ORDER BY c.id
                        """)
                .param("number", number)
                .query((row, index) -> change(row))
                .list();
    }

    List<TicketChange> of(long ticket) {
        return jdbc.sql("SELECT * FROM ticket_change WHERE ticket_id = :ticket ORDER BY id")
                .param("ticket", ticket)
                .query((row, index) -> change(row))
                .list();
    }

    static TicketChange change(ResultSet row) throws SQLException {
        return new TicketChange(
                Utc.read(row, "at"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("author_id", Long.class),
                row.getString("author_name"),
                row.getBoolean("agent"),
                row.getString("before_value"),
                row.getString("after_value"));
    }
}
