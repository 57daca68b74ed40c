package org.spravka.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to a thread.
 *
 * @param author the number of their account
 * @param text Markdown
 * @param internal for agents only
 */
public record TicketMessage(
        long id,
        @Nullable Long author,
        String authorName,
        boolean fromAgent,
        boolean internal,
        String text,
        Instant at) {

    public static final int MAX_TEXT = 50_000;
}
