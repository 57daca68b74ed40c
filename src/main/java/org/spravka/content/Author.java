package org.spravka.content;

import org.jspecify.annotations.Nullable;
import org.spravka.base.Visitor;
import org.springframework.security.access.AccessDeniedException;

/**
 * Who wrote something.
 *
 * @param id the person's number; none for a name read from a file
 */
public record Author(@Nullable Long id, String name) {

    /** Whether both are one person: by number where both have one, else by name. */
    public boolean isSame(Author other) {
        return id == null || other.id == null ? name.equals(other.name) : id.equals(other.id);
    }

    public static Author named(String name) {
        return new Author(null, name);
    }

    /** Whoever is signed in, by browser or by token. */
    public static Author current() {
        return Visitor.current()
                .map(it -> new Author(it.personId().orElse(null), it.name()))
                .orElseThrow(() -> new AccessDeniedException("Writing needs someone who is signed in"));
    }
}
