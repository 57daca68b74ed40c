package org.spravka.ticket;

import java.time.Instant;
import java.util.Map;

/**
 * A ticket that somebody has begun.
 *
 * @param entries what stands in the form, by key; several values of one field are lines
 */
public record UnsentTicket(String topic, String subject, Map<String, String> entries, Instant savedAt) {

    public UnsentTicket {
        entries = Map.copyOf(entries);
    }
}
