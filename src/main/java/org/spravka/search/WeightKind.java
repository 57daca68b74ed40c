package org.spravka.search;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What may match, and count more or less than usual. */
public enum WeightKind {
    TITLE,
    QUESTION,
    HEADING,
    ABOUT,
    TEXT,
    SECTION,
    NEAR,
    SYNONYM,
    CATEGORY,
    TOPIC;

    /** As it is written in rules. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<WeightKind> named(String key) {
        return Stream.of(values()).filter(it -> it.key().equalsIgnoreCase(key)).findFirst();
    }
}
