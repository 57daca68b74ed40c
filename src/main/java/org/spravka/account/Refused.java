package org.spravka.account;

import java.util.Locale;

/** Something about companies, people or passwords cannot be done as wished; nothing was changed. */
public class Refused extends RuntimeException {

    private final Reason reason;

    Refused(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** The key of the text that tells a person what to do. */
    public String key() {
        return "account.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Why. */
    public enum Reason {
        EMAIL_INVALID,
        EMAIL_TAKEN,
        NAME_MISSING,
        NUMBER_TAKEN,
        DEPENDS_ON_ITSELF,
        NOT_THERE,
        /** Nobody could administer the installation afterwards. */
        LAST_ADMINISTRATOR,
        YOURSELF,
        ALREADY_SET_UP,
        PASSWORD_SHORT,
        PASSWORD_LONG,
        PASSWORD_OBVIOUS,
        PASSWORD_WRONG,
        SCOPES_MISSING,
        EXPIRES_TOO_SOON
    }
}
