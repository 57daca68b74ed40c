package org.spravka.ticket;

/**
 * What a requester said of how their case was handled.
 *
 * @param reason in their words, empty for none
 */
public record Rating(boolean good, String reason) {

    public static final int MAX_REASON = 1000;

    public Rating {
        reason = reason.strip();
        reason = reason.substring(0, Math.min(MAX_REASON, reason.length()));
    }
}
