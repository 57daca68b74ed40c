package org.spravka.content;

import java.util.ArrayList;
import java.util.List;
import org.spravka.markdown.Markdown;

/**
 * What two people made of one text, brought together: block by block, items, rows and lines of code by themselves, and inside a
 * block by words. What only one of them changed is as that one has it, moves included. Where both changed the same words, or
 * neighbouring ones, or one took away what the other changed, somebody must choose.
 *
 * @param parts in their order; put together they are the text
 */
public record Merge(List<Part> parts) {

    /** A stretch of the text. */
    public sealed interface Part {}

    /** Nothing to choose here. */
    public record Agreed(String markdown) implements Part {}

    /**
     * Two ways of one block. What only one of them changed inside it is in both ways.
     *
     * @param base what both began with, empty if it was not there
     * @param mine empty if it was taken away
     * @param theirs empty if it was taken away
     * @param between keeps the two apart where both stay
     * @param after keeps it apart from what follows
     */
    public record Conflict(String base, String mine, String theirs, String between, String after) implements Part {

        /** The block as it becomes. */
        public String as(Choice choice) {
            var chosen = switch (choice) {
                case MINE -> mine;
                case THEIRS -> theirs;
                case BOTH -> mine.isEmpty() || theirs.isEmpty() ? mine + theirs : mine + between + theirs;
            };
            return chosen.isEmpty() ? "" : chosen + after;
        }
    }

    public enum Choice {
        MINE,
        THEIRS,
        BOTH
    }

    /** @param base what both began with */
    public static Merge of(String base, String mine, String theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) {
            return agreed(mine);
        }
        if (mine.equals(base)) {
            return agreed(theirs);
        }
        return new Merge(
                MergedBlocks.of(Markdown.pieces(base), Markdown.pieces(mine), Markdown.pieces(theirs), "\n\n"));
    }

    private static Merge agreed(String text) {
        return new Merge(List.of(new Agreed(text)));
    }

    public List<Conflict> conflicts() {
        var conflicts = new ArrayList<Conflict>();
        for (var part : parts) {
            if (part instanceof Conflict conflict) {
                conflicts.add(conflict);
            }
        }
        return conflicts;
    }

    public boolean isClean() {
        return conflicts().isEmpty();
    }

    /** The text with one choice for all conflicts. */
    public String text(Choice choice) {
        return text(conflicts().stream().map(it -> choice).toList());
    }

    /** @param choices one for each conflict, in their order */
    public String text(List<Choice> choices) {
        var text = new StringBuilder();
        var choice = choices.iterator();
        for (var part : parts) {
            text.append(
                    switch (part) {
                        case Agreed(var markdown) -> markdown;
                        case Conflict conflict -> conflict.as(choice.next());
                    });
        }
        return text.toString();
    }
}
