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

    /** The title above such an alert, in the reader's language. */
    public String title(Locale locale) {
        return Words.in(locale).alert(this);
    }

    static Optional<AlertKind> ofMarker(String marker) {
        return Arrays.stream(values())
                .filter(it -> marker.equalsIgnoreCase("[!" + it.name() + "]"))
                .findFirst();
    }
}
