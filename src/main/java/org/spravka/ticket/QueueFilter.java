package org.spravka.ticket;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue an agent wants to see.
 *
 * @param statuses one or more
 * @param topic null for all
 * @param text a number, or a part of the subject or of the requester's name, e-mail or company; empty for all
 */
public record QueueFilter(
        Set<TicketStatus> statuses, @Nullable String topic, String text) {

    /** Everything that somebody still has to do something for. */
    public static final QueueFilter UNSOLVED =
            new QueueFilter(EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN, TicketStatus.WAITING), null, "");

    public QueueFilter {
        if (statuses.isEmpty()) {
            throw new IllegalArgumentException("A queue shows one status or more, but none was named");
        }
        statuses = Set.copyOf(statuses);
        text = text.strip();
    }
}
