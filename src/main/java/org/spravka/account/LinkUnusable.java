package org.spravka.account;

import org.jspecify.annotations.Nullable;

/** A one-time link leads nowhere; the person has to ask for another one. */
public class LinkUnusable extends RuntimeException {

    private final Reason reason;
    private final @Nullable LinkKind kind;

    LinkUnusable(Reason reason, @Nullable LinkKind kind) {
        super("This one-time link is not usable: " + reason);
        this.reason = reason;
        this.kind = kind;
    }

    public Reason reason() {
        return reason;
    }

    /** What the link was for; null if nobody made it. */
    public @Nullable LinkKind kind() {
        return kind;
    }

    /** Why a link leads nowhere. */
    public enum Reason {
        UNKNOWN,
        USED,
        EXPIRED,
        /** The person was deactivated meanwhile. */
        DEACTIVATED
    }
}
