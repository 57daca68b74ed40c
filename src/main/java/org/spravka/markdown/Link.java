package org.spravka.markdown;

import org.jspecify.annotations.Nullable;

/**
 * A link in a text.
 *
 * @param target as the author wrote it
 * @param address where it leads; null if it leads nowhere, then only its words are shown
 */
public record Link(String target, @Nullable String address) {

    public boolean isBroken() {
        return address == null;
    }
}
