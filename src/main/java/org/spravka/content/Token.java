package org.spravka.content;

import java.util.List;

/**
 * A word, a number, a punctuation mark, a picture or a tag.
 *
 * @param space what stands before it
 * @param name what makes it the same as another: its text, for a picture its source as well
 */
record Token(String space, String text, String name, List<String> marks) {

    /** Punctuation says little by itself. */
    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0)) || !name.equals(text);
    }
}
