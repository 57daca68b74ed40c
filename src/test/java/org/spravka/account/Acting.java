package org.spravka.account;

import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something as somebody, on the calling thread. */
public final class Acting {

    private Acting() {}

    public static void as(Person person, Runnable work) {
        get(person, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    public static <T> T get(Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As after signing in, for slices that take an authentication. */
    public static Authentication authentication(Person person) {
        return new SignedIn(person, null).authentication();
    }
}
