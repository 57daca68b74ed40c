package org.spravka.account;

import java.time.Duration;

/** What a one-time link is for. */
public enum LinkKind {
    /** The first administrator makes their own account. */
    SETUP(Duration.ofDays(7)),
    /** Someone whose account was made for them chooses name and password. */
    INVITATION(Duration.ofDays(7)),
    /** Someone chooses another password. */
    RESET(Duration.ofHours(24));

    private final Duration lifetime;

    LinkKind(Duration lifetime) {
        this.lifetime = lifetime;
    }

    public Duration lifetime() {
        return lifetime;
    }
}
