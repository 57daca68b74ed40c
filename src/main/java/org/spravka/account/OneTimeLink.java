package org.spravka.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that was just made. Its secret is shown now and never again.
 *
 * @param path from the root of the site
 * @param person whom it is for; null for the first administrator
 */
public record OneTimeLink(
        LinkKind kind,
        String path,
        Instant expiresAt,
        @Nullable Person person) {

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "OneTimeLink[%s, %s]".formatted(kind, expiresAt);
    }
}
