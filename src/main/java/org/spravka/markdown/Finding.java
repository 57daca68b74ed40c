package org.spravka.markdown;

/**
 * A {@link Flaw} at its place.
 *
 * @param line from 1
 * @param from of its first character, from 0; likewise {@code to} of the one behind its last
 * @param subject what it is about, as written: an address, a heading, words of a link; empty where the place says it all
 */
public record Finding(Flaw flaw, int line, int from, int to, String subject) {

    /** In a text of one line, such as a title, of which it concerns the whole. */
    public static Finding ofWhole(Flaw flaw, String text) {
        return new Finding(flaw, 1, 0, text.length(), Integer.toString(text.length()));
    }
}
