package org.spravka.content;

/** A new or renamed category, topic or page asks for a slug that another one has, or had. */
public class SlugTaken extends RuntimeException {

    private final String slug;

    SlugTaken(String slug) {
        super("The slug %s is taken; choose another one".formatted(slug));
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }
}
