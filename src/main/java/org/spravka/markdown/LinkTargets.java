package org.spravka.markdown;

/** Knows what is there for a text to refer to. */
public interface LinkTargets {

    /** What a link to a page would find. */
    enum Standing {
        READABLE,
        /** There is a page, but not for readers. */
        HIDDEN,
        WITHOUT_SECTION,
        MISSING
    }

    /** @param anchor of a section, empty for the whole page */
    Standing page(String slug, String anchor);

    boolean hasTopic(String slug);

    /** @param path relative to the text's own folder, without {@code ./} */
    boolean hasFile(String path);
}
