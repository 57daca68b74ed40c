package org.spravka.content;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.spravka.markdown.AlertKind;

/**
 * What a comparison says in the reader's language.
 *
 * @param added of blocks and words that are new
 * @param removed of blocks and words that are gone
 * @param unchanged stands for so many unchanged blocks
 * @param table the name of the first, second … table
 * @param alert the title of an alert
 */
public record ComparisonTexts(
        String added,
        String removed,
        String changed,
        String moved,
        String format,
        IntFunction<String> unchanged,
        IntFunction<String> table,
        Function<AlertKind, String> alert) {

    String of(ComparedBlock.Kind kind) {
        return switch (kind) {
            case SAME -> "";
            case ADDED -> added;
            case REMOVED -> removed;
            case CHANGED -> changed;
            case MOVED -> moved;
            case FORMAT -> format;
        };
    }
}
