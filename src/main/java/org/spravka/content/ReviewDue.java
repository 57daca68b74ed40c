package org.spravka.content;

import java.util.Locale;

/** A draft was to be published that its category wants to be approved first. */
public class ReviewDue extends RuntimeException {

    private final Review.State state;

    ReviewDue(String slug, Locale locale, Review.State state) {
        super("The draft of %s in %s must be approved before it is published, but it is %s"
                .formatted(slug, locale.toLanguageTag(), state.name().toLowerCase(Locale.ROOT)));
        this.state = state;
    }

    public Review.State state() {
        return state;
    }
}
