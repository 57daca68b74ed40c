package org.spravka.content;

import java.util.List;

/**
 * Neighbouring words that share one fate.
 *
 * @param text with the space before it; what stayed is written as it is in the new text
 * @param marks how the words look, see {@link org.spravka.markdown.Run}
 */
public record ComparedPart(Kind kind, String text, List<String> marks) {

    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        /** The same words that look or lead otherwise than before. */
        FORMAT
    }
}
