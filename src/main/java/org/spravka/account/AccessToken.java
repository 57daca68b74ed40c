package org.spravka.account;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a bearer token, which is not the token itself.
 *
 * @param holder whom a program acts for that shows it
 * @param expiresAt null if it works until it is revoked
 * @param lastUsedAt null if it was never used; up to half a minute late
 */
public record AccessToken(
        long id,
        String name,
        Person holder,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt) {

    public AccessToken {
        scopes = Set.copyOf(scopes);
    }
}
