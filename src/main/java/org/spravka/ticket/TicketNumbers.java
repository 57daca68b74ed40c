package org.spravka.ticket;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives each ticket its number. It is taken before the ticket is stored and outside its transaction, so that nobody waits for
 * another's filing; a number whose ticket was not stored after all is left out.
 */
@Component
class TicketNumbers {

    private final JdbcClient jdbc;

    TicketNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param prefix null for the numbers of all topics without one */
    String next(@Nullable String prefix) {
        return prefix == null
                ? Long.toString(jdbc.sql("SELECT NEXTVAL(ticket_number)")
                        .query(Long.class)
                        .single())
                : prefix + "-" + count(prefix);
    }

    /** The database raises and reads the counter in one statement: no two get the same. */
    private long count(String prefix) {
        return jdbc.sql("""
                        INSERT INTO ticket_counter (prefix, value) VALUES (:prefix, 1)
                        ON DUPLICATE KEY UPDATE value = value + 1
                        RETURNING value
                        """).param("prefix", prefix).query(Long.class).single();
    }
}
