package org.spravka.ticket;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to a thread.
 *
 * @param author the number of their account
 * @param text Markdown
 * @param internal for agents only
 * @param editedAt when its author last changed it, null if never
 * @param sections of the help that it refers to, as they were then
 */
public record TicketMessage(
        long id,
        @Nullable Long author,
        String authorName,
        boolean fromAgent,
        boolean internal,
        String text,
        Instant at,
        @Nullable Instant editedAt,
        List<TicketFile> files,
        List<PinnedSection> sections) {

    public static final int MAX_TEXT = 50_000;
}
