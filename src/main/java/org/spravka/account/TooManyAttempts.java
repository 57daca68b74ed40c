package org.spravka.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many passwords were tried; the next one is looked at after a while. */
public class TooManyAttempts extends AuthenticationException {

    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super("Too many attempts to sign in; the next one in " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    /** Whole seconds, 1 or more. */
    public long seconds() {
        return wait.plusMillis(999).toSeconds();
    }
}
