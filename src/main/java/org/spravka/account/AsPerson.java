package org.spravka.account;

import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does something for a person who is not at a screen, with their rights and in their name: what they wrote by mail, say. */
public final class AsPerson {

    private AsPerson() {}

    public static <T> T get(Person person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedIn(person, null).authentication());
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
