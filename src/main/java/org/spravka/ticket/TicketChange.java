package org.spravka.ticket;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that was changed about a ticket.
 *
 * @param author the number of their account, null for guests and for what happened by itself
 * @param authorName as it was then, empty for what happened by itself
 * @param agent whether the support did it
 * @param before what it was, empty for nothing
 * @param after what it became, empty for nothing
 */
public record TicketChange(
        Instant at, Kind kind, @Nullable Long author, String authorName, boolean agent, String before, String after) {

    /** What was changed. Stored by name: what is here stays. */
    public enum Kind {
        FILED,
        ANSWERED,
        NOTED,
        EDITED,
        STATUS,
        ASSIGNEE,
        TEAM,
        PRIORITY,
        TOPIC,
        DUE,
        PRIVATE,
        FOLLOWER,
        CLOSING_TOLD,
        RATED,
        REVEALED,
        FORGOTTEN,
        MERGED,
        SPLIT,
        LINKED,
        SNOOZED,
        ARTICLE,
        PROPOSAL,
        ERASED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
