package org.spravka.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.spravka.base.Texts;
import org.spravka.content.ComparedBlock.Kind;

/** How much changed between two texts, in numbers. */
public record ComparisonSummary(int changed, int added, int removed, int moved, int format, int words, int lostWords) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    public static ComparisonSummary of(Comparison comparison) {
        var kinds =
                comparison.blocks().stream().collect(Collectors.groupingBy(ComparedBlock::kind, Collectors.counting()));
        return new ComparisonSummary(
                kinds.getOrDefault(Kind.CHANGED, 0L).intValue(),
                kinds.getOrDefault(Kind.ADDED, 0L).intValue(),
                kinds.getOrDefault(Kind.REMOVED, 0L).intValue(),
                kinds.getOrDefault(Kind.MOVED, 0L).intValue(),
                kinds.getOrDefault(Kind.FORMAT, 0L).intValue(),
                words(comparison.blocks(), ComparedPart.Kind.ADDED),
                words(comparison.blocks(), ComparedPart.Kind.REMOVED));
    }

    private static int words(List<ComparedBlock> blocks, ComparedPart.Kind kind) {
        int words = 0;
        for (var block : blocks) {
            if (block.kind() != Kind.SAME) {
                for (var part : block.parts()) {
                    words += part.kind() == kind ? words(part.text()) : 0;
                }
                words += words(block.children(), kind);
            }
        }
        return words;
    }

    private static int words(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    /** In one line. */
    public String in(Texts texts) {
        var said = new ArrayList<String>();
        say(said, texts, "changed", changed);
        say(said, texts, "added", added);
        say(said, texts, "removed", removed);
        say(said, texts, "moved", moved);
        say(said, texts, "format", format);
        if (said.isEmpty()) {
            return texts.get("help.summary.nothing");
        }
        if (words + lostWords > 0) {
            said.add(texts.get("help.summary.words", words, lostWords));
        }
        return String.join(" · ", said);
    }

    private static void say(List<String> said, Texts texts, String what, int count) {
        if (count > 0) {
            said.add(texts.get("help.summary." + what, count));
        }
    }
}
