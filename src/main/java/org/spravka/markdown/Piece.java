package org.spravka.markdown;

import java.util.List;

/**
 * A block with exactly the characters that make it, the blank lines after it included, so that pieces put one after the other are
 * the text again.
 *
 * @param children items of a list, rows of a table, lines of code; none elsewhere
 */
public record Piece(Block block, String source, List<Piece> children) {

    /** Without the line breaks that keep it apart from what follows. */
    public String body() {
        return source.substring(0, source.length() - gap().length());
    }

    /** The line breaks after it. */
    public String gap() {
        int end = source.length();
        while (end > 0 && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        int lineEnd = source.indexOf('\n', end);
        return lineEnd < 0 ? "" : source.substring(lineEnd);
    }
}
