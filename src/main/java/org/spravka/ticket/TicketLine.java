package org.spravka.ticket;

import java.time.Instant;

/**
 * A ticket as lists show it.
 *
 * @param unread whether the requester's last word has not been opened by an agent
 * @param changedAt of the last message or change of status
 */
public record TicketLine(
        long id,
        String number,
        String subject,
        String topic,
        TicketStatus status,
        boolean unread,
        Requester requester,
        Instant filedAt,
        Instant changedAt,
        Work work) {}
