package org.spravka.ticket;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A topic's form as somebody is writing it. What customers fill in stays the same until it is published.
 *
 * @param yaml as it was written, not necessarily a form yet
 * @param version changes with each saving
 */
public record FormDraft(String topic, String yaml, String savedBy, Instant savedAt, long version) {

    public FormDraft {
        savedAt = savedAt.truncatedTo(ChronoUnit.MICROS); // as the column keeps it
    }

    /** The version to save the first draft over. */
    public static final long NONE = 0;
}
