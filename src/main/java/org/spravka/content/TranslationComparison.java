package org.spravka.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Texts;
import org.spravka.content.ComparedBlock.Kind;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;

/**
 * Tells which block of a text is which in another language, by what translation leaves alone: kind and order, anchors, numbers,
 * code, links and pictures, and how long a block is beside the others (Gale and Church 1993 found how far that leads).
 */
public final class TranslationComparison {

    private static final double SAME_KIND = 1;
    private static final double SAME_LABEL = 0.5;
    private static final double SAME_FACTS = 2;
    private static final double SAME_LENGTH = 0.4;

    /** More pairs than this are not compared with each other; the rest stands side by side in its order. */
    private static final long MAX_PAIRS = 1_000_000;

    private final BlockComparison whole = new BlockComparison();

    private TranslationComparison() {}

    public static List<TranslationRow> of(PageText old, PageText fresh, Texts texts) {
        return new TranslationComparison().rows(Comparison.blocks(old, texts), Comparison.blocks(fresh, texts));
    }

    private List<TranslationRow> rows(List<Block> old, List<Block> fresh) {
        var rows = new ArrayList<TranslationRow>();
        pair(old, fresh, (before, now) -> rows.add(row(before, now)));
        return rows;
    }

    private interface Pairs {
        void add(@Nullable Block old, @Nullable Block fresh);
    }

    private static void pair(List<Block> old, List<Block> fresh, Pairs pairs) {
        var best = (long) old.size() * fresh.size() > MAX_PAIRS ? new double[0][] : best(old, fresh);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < fresh.size()) {
            if (best.length == 0 || best[i][j] == best[i + 1][j + 1] + gain(old.get(i), fresh.get(j))) {
                pairs.add(old.get(i++), fresh.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(old.get(i++), null);
            } else {
                pairs.add(null, fresh.get(j++));
            }
        }
        while (i < old.size()) {
            pairs.add(old.get(i++), null);
        }
        while (j < fresh.size()) {
            pairs.add(null, fresh.get(j++));
        }
    }

    private static double[][] best(List<Block> old, List<Block> fresh) {
        var best = new double[old.size() + 1][fresh.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = fresh.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(
                        best[i + 1][j + 1] + gain(old.get(i), fresh.get(j)), Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static double gain(Block old, Block fresh) {
        if (old.kind() != fresh.kind()) {
            return -1;
        }
        return SAME_KIND
                + (old.label().equals(fresh.label()) ? SAME_LABEL : 0)
                + SAME_FACTS * common(facts(old), facts(fresh))
                + SAME_LENGTH * lengths(old, fresh);
    }

    private static double lengths(Block old, Block fresh) {
        double before = 1 + old.text().length();
        double now = 1 + fresh.text().length();
        return Math.min(before, now) / Math.max(before, now);
    }

    private static double common(Set<String> old, Set<String> fresh) {
        if (old.isEmpty() && fresh.isEmpty()) {
            return 0;
        }
        var both = new HashSet<>(old);
        both.retainAll(fresh);
        return 2.0 * both.size() / (old.size() + fresh.size());
    }

    /** What is the same in every language. */
    private static Set<String> facts(Block block) {
        if (!block.isLeaf()) {
            return block.children().stream().flatMap(it -> facts(it).stream()).collect(Collectors.toSet());
        }
        var facts = new HashSet<String>();
        for (var run : block.runs()) {
            for (var mark : run.marks()) {
                if (mark.startsWith("link:")) {
                    facts.add(mark);
                } else if (mark.equals("code") || mark.startsWith(Comparison.PICTURE)) {
                    facts.add(mark.equals("code") ? run.text() : "picture");
                }
            }
        }
        for (var token : Tokens.of(block)) {
            if (Character.isDigit(token.text().codePointAt(0))) {
                facts.add(token.text());
            }
        }
        return facts;
    }

    private TranslationRow row(@Nullable Block old, @Nullable Block fresh) {
        if (old == null || fresh == null) {
            return new TranslationRow(
                    old == null ? Kind.ADDED : Kind.REMOVED,
                    old == null ? null : side(Kind.SAME, old, Set.of()),
                    fresh == null ? null : side(Kind.SAME, fresh, Set.of()));
        }
        var onlyOld = new HashSet<Block>();
        var onlyFresh = new HashSet<Block>();
        if (old.kind() == BlockKind.LIST || old.kind() == BlockKind.TABLE) {
            pair(old.children(), fresh.children(), (before, now) -> {
                if (now == null && before != null) {
                    onlyOld.add(before);
                } else if (before == null && now != null) {
                    onlyFresh.add(now);
                }
            });
        }
        var kind = onlyOld.isEmpty() && onlyFresh.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new TranslationRow(kind, side(Kind.REMOVED, old, onlyOld), side(Kind.ADDED, fresh, onlyFresh));
    }

    /** The block as it is, with the items or rows marked that the other language lacks. */
    private ComparedBlock side(Kind lacking, Block block, Set<Block> lacked) {
        var same = whole.compare(block, block);
        if (lacked.isEmpty()) {
            return same;
        }
        var children = new ArrayList<ComparedBlock>();
        for (int i = 0; i < block.children().size(); i++) {
            var child = block.children().get(i);
            children.add(
                    lacked.contains(child)
                            ? lacking == Kind.ADDED ? whole.compare(null, child) : whole.compare(child, null)
                            : same.children().get(i));
        }
        return new ComparedBlock(
                Kind.SAME, same.type(), same.label(), same.oldMarkdown(), same.newMarkdown(), same.parts(), children);
    }
}
