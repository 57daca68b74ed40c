package org.spravka.ticket;

import java.time.Instant;

/**
 * A file that somebody sent.
 *
 * @param name as it was called there, without anything that has a meaning in paths
 * @param type by its content, not by its name
 * @param size in bytes
 */
public record TicketFile(String id, String name, String type, long size, String sha256, Instant at) {

    public static final long MAX_SIZE = 20L * 1024 * 1024;

    /** Whether a browser may show it in place: a picture of a kind that holds no scripts. */
    public boolean isShown() {
        return ContentType.isShown(type);
    }
}
