package org.spravka.content;

import java.time.Instant;

/** A text that was given up for another one, and can be taken back. */
public record KeptText(long id, PageText text, Author author, Reason reason, Instant keptAt) {

    public enum Reason {
        /** Someone chose other words where two had written at once. */
        CONFLICT,
        /** The draft was thrown away. */
        DISCARDED,
        /** Someone went on with another text. */
        REPLACED
    }

    /** A text to be kept. */
    public record GivenUp(PageText text, Author author, Reason reason) {}
}
