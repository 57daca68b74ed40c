package org.spravka.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;

/**
 * Tells which block of a new text is which block of the old one: first what is equal and in its order, then what is equal but
 * elsewhere, then what is similar and in its order, at last what is similar and elsewhere.
 */
final class BlockPairs {

    /** One block then and now. Null for what was not there yet or is gone. */
    record Pair(@Nullable Block old, @Nullable Block fresh, boolean moved) {}

    private static final int NONE = -1;

    /** A move of less than so many words is more likely two changes. */
    private static final int MIN_MOVED_WORDS = 2;

    private static final int MIN_SIMILAR_MOVED_WORDS = 6;
    private static final double SIMILAR_MOVED = 0.75;
    private static final double SIMILAR = 0.4;

    /** Between the same neighbours less is enough. */
    private static final double SIMILAR_IN_PLACE = 0.2;

    /** More pairs than this are not compared with each other. */
    private static final long MAX_PAIRS = 1_000_000;

    private final List<Block> old;
    private final List<Block> fresh;
    private final BlockSimilarity similarity;
    private final int[] newOfOld;
    private final int[] oldOfNew;
    private final Set<Integer> moved = new HashSet<>();

    private BlockPairs(List<Block> old, List<Block> fresh, BlockSimilarity similarity) {
        this.old = old;
        this.fresh = fresh;
        this.similarity = similarity;
        newOfOld = Alignment.of(old, fresh, BlockPairs::identity);
        oldOfNew = new int[fresh.size()];
        Arrays.fill(oldOfNew, NONE);
        for (int i = 0; i < newOfOld.length; i++) {
            if (newOfOld[i] != NONE) {
                oldOfNew[newOfOld[i]] = i;
            }
        }
    }

    /** In the order of the new ones; what is gone stands where it was, before what came instead. */
    static List<Pair> of(List<Block> old, List<Block> fresh, BlockSimilarity similarity) {
        var pairs = new BlockPairs(old, fresh, similarity);
        pairs.pairEqualElsewhere();
        pairs.pairSimilarInOrder();
        pairs.pairSimilarElsewhere();
        return pairs.inOrder();
    }

    private static Object identity(Block block) {
        return List.of(block.kind(), block.label(), block.markdown());
    }

    private void pair(int oldPlace, int newPlace) {
        newOfOld[oldPlace] = newPlace;
        oldOfNew[newPlace] = oldPlace;
    }

    private void pairEqualElsewhere() {
        var onlyOld = onlyPlaces(old, newOfOld);
        var onlyNew = onlyPlaces(fresh, oldOfNew);
        onlyOld.forEach((identity, oldPlace) -> {
            int newPlace = onlyNew.getOrDefault(identity, NONE);
            if (oldPlace != NONE && newPlace != NONE && canMove(old.get(oldPlace), MIN_MOVED_WORDS)) {
                pair(oldPlace, newPlace);
                moved.add(newPlace);
            }
        });
    }

    private static Map<Object, Integer> onlyPlaces(List<Block> blocks, int[] partners) {
        var places = new HashMap<Object, Integer>();
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] == NONE) {
                places.merge(identity(blocks.get(i)), i, (first, second) -> NONE);
            }
        }
        return places;
    }

    private boolean canMove(Block block, int words) {
        return block.kind() != BlockKind.LINE && similarity.wordCount(block) >= words;
    }

    private void pairSimilarInOrder() {
        int oldStart = 0;
        int newStart = 0;
        for (int oldPlace = 0; oldPlace <= old.size(); oldPlace++) {
            int newPlace = oldPlace == old.size() ? fresh.size() : newOfOld[oldPlace];
            if (newPlace != NONE && !moved.contains(newPlace)) {
                pairSimilar(single(newOfOld, oldStart, oldPlace), single(oldOfNew, newStart, newPlace));
                oldStart = oldPlace + 1;
                newStart = newPlace + 1;
            }
        }
    }

    private static List<Integer> single(int[] partners, int start, int end) {
        var places = new ArrayList<Integer>();
        for (int i = start; i < end; i++) {
            if (partners[i] == NONE) {
                places.add(i);
            }
        }
        return places;
    }

    /** The pairs, in order on both sides, that have the most in common altogether. */
    private void pairSimilar(List<Integer> olds, List<Integer> news) {
        if (olds.isEmpty() || news.isEmpty() || (long) olds.size() * news.size() > MAX_PAIRS) {
            return;
        }
        var threshold = olds.size() == 1 && news.size() == 1 ? SIMILAR_IN_PLACE : SIMILAR;
        var gain = new double[olds.size()][news.size()];
        var best = new double[olds.size() + 1][news.size() + 1];
        for (int i = olds.size() - 1; i >= 0; i--) {
            for (int j = news.size() - 1; j >= 0; j--) {
                var common = similarity.of(old.get(olds.get(i)), fresh.get(news.get(j)));
                gain[i][j] = common < threshold ? 0 : common * common;
                best[i][j] = Math.max(best[i + 1][j + 1] + gain[i][j], Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        for (int i = 0, j = 0; i < olds.size() && j < news.size(); ) {
            if (gain[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + gain[i][j]) {
                pair(olds.get(i++), news.get(j++));
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private void pairSimilarElsewhere() {
        var olds = single(newOfOld, 0, old.size()).stream()
                .filter(it -> canMove(old.get(it), MIN_SIMILAR_MOVED_WORDS))
                .toList();
        var news = single(oldOfNew, 0, fresh.size());
        if ((long) olds.size() * news.size() > MAX_PAIRS) {
            return;
        }
        for (int oldPlace : olds) {
            int mostSimilar = NONE;
            double most = SIMILAR_MOVED;
            for (int newPlace : news) {
                var common = oldOfNew[newPlace] == NONE ? similarity.of(old.get(oldPlace), fresh.get(newPlace)) : 0;
                if (common > most) {
                    most = common;
                    mostSimilar = newPlace;
                }
            }
            if (mostSimilar != NONE) {
                pair(oldPlace, mostSimilar);
                moved.add(mostSimilar);
            }
        }
    }

    private List<Pair> inOrder() {
        var pairs = new ArrayList<Pair>();
        int oldPlace = 0;
        for (int newPlace = 0; newPlace < fresh.size(); newPlace++) {
            for (int end = nextKept(newPlace); oldPlace < end; oldPlace++) {
                if (newOfOld[oldPlace] == NONE) {
                    pairs.add(new Pair(old.get(oldPlace), null, false));
                }
            }
            var partner = oldOfNew[newPlace] == NONE ? null : old.get(oldOfNew[newPlace]);
            pairs.add(new Pair(partner, fresh.get(newPlace), moved.contains(newPlace)));
        }
        for (int gone : single(newOfOld, oldPlace, old.size())) {
            pairs.add(new Pair(old.get(gone), null, false));
        }
        return pairs;
    }

    /** The old place of the next block, from this one on, that stayed in its order. */
    private int nextKept(int newPlace) {
        for (int i = newPlace; i < fresh.size(); i++) {
            if (oldOfNew[i] != NONE && !moved.contains(i)) {
                return oldOfNew[i];
            }
        }
        return old.size();
    }
}
