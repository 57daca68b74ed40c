package org.spravka.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What agents have settled about a case.
 *
 * @param assignee the number of the agent whose case it is, null while it is nobody's
 * @param dueAt by when something has to be done, null if that was not settled
 */
public record Work(
        @Nullable Long assignee,
        @Nullable String assigneeName,
        Priority priority,
        @Nullable Instant dueAt) {

    static final Work NONE = new Work(null, null, Priority.NORMAL, null);
}
