package org.spravka.ticket;

import java.time.Instant;

/** Where a ticket stood in the queue when it was listed; the next ones are asked for by it. */
public record QueuePlace(boolean unread, Instant changedAt, long id) {

    public static QueuePlace of(TicketLine line) {
        return new QueuePlace(line.unread(), line.changedAt(), line.id());
    }
}
