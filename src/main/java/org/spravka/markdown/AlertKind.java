package org.spravka.markdown;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What {@code > [!TIP]} and the like stand for. */
public enum AlertKind {
    TIP,
    NOTE,
    IMPORTANT,
    WARNING,
    CAUTION;

    /** As in class names and keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<AlertKind> ofMarker(String marker) {
        return Arrays.stream(values())
                .filter(it -> marker.equalsIgnoreCase("[!" + it.name() + "]"))
                .findFirst();
    }
}
