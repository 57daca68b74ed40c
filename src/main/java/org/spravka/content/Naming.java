package org.spravka.content;

import jakarta.persistence.Embeddable;

/** What a category or topic is called in one language. */
@Embeddable
public record Naming(String title, String description) {

    public static final int MAX_TITLE = 200;
    public static final int MAX_DESCRIPTION = 1000;

    public Naming {
        if (title.isBlank() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "A title has 1 to %d characters, but this one has %d".formatted(MAX_TITLE, title.length()));
        }
        if (description.length() > MAX_DESCRIPTION) {
            throw new IllegalArgumentException("A description has up to %d characters, but this one has %d"
                    .formatted(MAX_DESCRIPTION, description.length()));
        }
    }
}
