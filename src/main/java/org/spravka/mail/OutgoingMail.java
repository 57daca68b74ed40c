package org.spravka.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way.
 *
 * @param token names it: part of its Message-ID, and known to nobody but its receivers
 * @param ticket that it is about, empty if it is about none
 * @param problem why it was not taken the last time, empty if there was none
 */
public record OutgoingMail(
        long id,
        String token,
        String ticket,
        String recipient,
        String subject,
        String text,
        String html,
        State state,
        int attempts,
        Instant nextAt,
        Instant createdAt,
        @Nullable Instant sentAt,
        String problem) {

    /** How far it is. */
    public enum State {
        WAITING,
        SENT,
        /** Given up after many attempts, or refused for good: somebody must look. */
        STUCK
    }

    public boolean isAboutTicket() {
        return !ticket.isEmpty();
    }
}
