package org.spravka.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A picture in a text.
 *
 * @param source as the author wrote it
 * @param alt what is said instead where it cannot be seen, may be empty
 * @param address where it is; null if it is not to be found, then {@code alt} is shown
 */
public record ShownPicture(
        String source, String alt, @Nullable String address) {

    public boolean isBroken() {
        return address == null;
    }
}
