package org.spravka.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;

/** How much two blocks have in common. Remembers what it has read, so use one for a whole comparison. */
final class BlockSimilarity {

    /** The same words in another kind of block: nearly the same. */
    private static final double OTHER_KIND = 0.9;

    /** Rows with the same first cell speak of the same thing, whatever the other cells say. */
    private static final double SAME_ROW = 0.6;

    /** Enough of a word to know it in its other forms, in languages that inflect at the end. */
    private static final int STEM = 5;

    private record Words(List<Token> tokens, int[] stems, String text) {}

    private final Map<Block, Words> read = new IdentityHashMap<>();
    private final Map<String, Integer> stems = new HashMap<>();

    List<Token> tokens(Block block) {
        return words(block).tokens();
    }

    int wordCount(Block block) {
        return words(block).stems().length;
    }

    /** @return 0 for nothing in common, 1 for the same words */
    double of(Block old, Block fresh) {
        var oldWords = words(old);
        var newWords = words(fresh);
        if (old.kind() != fresh.kind()) {
            return !oldWords.text().isEmpty() && oldWords.text().equals(newWords.text()) ? OTHER_KIND : 0;
        }
        var common = dice(oldWords.stems(), newWords.stems());
        return old.kind() == BlockKind.ROW && isSameRow(old, fresh) ? Math.max(common, SAME_ROW) : common;
    }

    private boolean isSameRow(Block old, Block fresh) {
        if (old.isLeaf() || fresh.isLeaf()) {
            return false;
        }
        var isHead = !old.label().isEmpty() && old.label().equals(fresh.label());
        var key = words(old.children().getFirst());
        return isHead
                || !key.text().isEmpty()
                        && key.text().equals(words(fresh.children().getFirst()).text());
    }

    private Words words(Block block) {
        var known = read.get(block);
        if (known == null) {
            known = read(block);
            read.put(block, known);
        }
        return known;
    }

    private Words read(Block block) {
        var tokens = Tokens.of(block);
        var stemsOfBlock = tokens.stream()
                .filter(Token::isWord)
                .mapToInt(it -> stems.computeIfAbsent(stem(it.name()), unknown -> stems.size()))
                .sorted()
                .toArray();
        var text = new StringBuilder();
        tokens.forEach(it -> text.append(it.name()).append(' '));
        return new Words(tokens, stemsOfBlock, text.toString());
    }

    private static String stem(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return lower.length() <= STEM || !Character.isLetter(lower.charAt(0)) ? lower : lower.substring(0, STEM);
    }

    /** Sørensen–Dice over the words as often as they occur; both sorted. */
    private static double dice(int[] old, int[] fresh) {
        if (old.length == 0 || fresh.length == 0) {
            return Arrays.equals(old, fresh) ? 1 : 0;
        }
        int common = 0;
        for (int i = 0, j = 0; i < old.length && j < fresh.length; ) {
            if (old[i] == fresh[j]) {
                common++;
                i++;
                j++;
            } else if (old[i] < fresh[j]) {
                i++;
            } else {
                j++;
            }
        }
        return 2.0 * common / (old.length + fresh.length);
    }
}
