package org.spravka.content;

import java.util.function.Function;
import java.util.function.IntFunction;
import org.spravka.base.Texts;
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

    /** What every face says, out of the texts of the screens. */
    public static ComparisonTexts in(Texts texts) {
        return new ComparisonTexts(
                texts.get("help.compare.key.added"),
                texts.get("help.compare.key.removed"),
                texts.get("help.compare.changed"),
                texts.get("help.compare.key.moved"),
                texts.get("help.compare.key.format"),
                count -> texts.get("help.compare.unchanged", count),
                number -> texts.get("help.compare.table", number),
                alert -> alert.title(texts.locale()));
    }

    /** Of a text beside itself in another language. */
    public static ComparisonTexts ofTranslations(Texts texts, String oldName, String newName) {
        var same = in(texts);
        return new ComparisonTexts(
                texts.get("help.compare.only", newName),
                texts.get("help.compare.only", oldName),
                texts.get("help.compare.otherParts"),
                same.moved,
                same.format,
                same.unchanged,
                same.table,
                same.alert);
    }

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
