package org.spravka.content;

import org.jspecify.annotations.Nullable;

/**
 * Who wrote something.
 *
 * @param id the person's number; none for a name read from a file or the content folder itself
 */
public record Author(@Nullable Long id, String name) {

    /** Whoever keeps the content folder, where a file names nobody. */
    public static final Author FOLDER = new Author(null, "");

    public static Author named(String name) {
        return new Author(null, name);
    }
}
