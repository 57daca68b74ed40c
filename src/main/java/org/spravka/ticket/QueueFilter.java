package org.spravka.ticket;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue an agent wants to see.
 *
 * @param statuses one or more
 * @param owner whose cases
 * @param topic null for all
 * @param company the number of a company, null for all
 * @param due only what is due within a day or overdue
 * @param text words that were said in the ticket, its number, or of its requester's name, e-mail or company; empty for all
 */
public record QueueFilter(
        Set<TicketStatus> statuses,
        Owner owner,
        @Nullable String topic,
        @Nullable Long company,
        boolean due,
        String text) {

    /** Whose cases are shown. */
    public enum Owner {
        ANYBODY,
        ME,
        NOBODY
    }

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

    public QueueFilter(Set<TicketStatus> statuses, @Nullable String topic, String text) {
        this(statuses, Owner.ANYBODY, topic, null, false, text);
    }
}
