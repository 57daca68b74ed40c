package org.spravka.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds what two sequences have in common, in the order of both. What occurs once in each is matched first, as many as keep
 * their order (the patience diff of Bram Cohen), then what lies between by the longest common subsequence.
 */
final class Alignment {

    /** Between two matches more pairs than this are not tried: a second's work for nobody's benefit. */
    private static final long MAX_PAIRS = 1_000_000;

    private static final int NONE = -1;

    private final int[] old;
    private final int[] fresh;
    private final int[] partners;

    private Alignment(int[] old, int[] fresh) {
        this.old = old;
        this.fresh = fresh;
        partners = new int[old.length];
        Arrays.fill(partners, NONE);
    }

    /**
     * @param name things with equal names are the same
     * @return for each of the old the index of the same thing among the new, or -1; ascending
     */
    static <T> int[] of(List<T> old, List<T> fresh, Function<T, ?> name) {
        var ids = new HashMap<Object, Integer>();
        var alignment = new Alignment(ids(old, name, ids), ids(fresh, name, ids));
        alignment.match(0, old.size(), 0, fresh.size());
        return alignment.partners;
    }

    private static <T> int[] ids(List<T> things, Function<T, ?> name, Map<Object, Integer> ids) {
        return things.stream()
                .mapToInt(it -> ids.computeIfAbsent(name.apply(it), unknown -> ids.size()))
                .toArray();
    }

    private void match(int oldStart, int oldEnd, int newStart, int newEnd) {
        while (oldStart < oldEnd && newStart < newEnd && old[oldStart] == fresh[newStart]) {
            partners[oldStart++] = newStart++;
        }
        while (oldStart < oldEnd && newStart < newEnd && old[oldEnd - 1] == fresh[newEnd - 1]) {
            partners[--oldEnd] = --newEnd;
        }
        if (oldStart == oldEnd || newStart == newEnd) {
            return;
        }
        var anchors = anchors(oldStart, oldEnd, newStart, newEnd);
        if (anchors.length == 0) {
            matchLongest(oldStart, oldEnd, newStart, newEnd);
            return;
        }
        for (var anchor : anchors) {
            match(oldStart, anchor[0], newStart, anchor[1]);
            partners[anchor[0]] = anchor[1];
            oldStart = anchor[0] + 1;
            newStart = anchor[1] + 1;
        }
        match(oldStart, oldEnd, newStart, newEnd);
    }

    /** Pairs of what occurs exactly once in both ranges, as many as ascend on both sides. */
    private int[][] anchors(int oldStart, int oldEnd, int newStart, int newEnd) {
        var oldPlaces = onlyPlaces(old, oldStart, oldEnd);
        var newPlaces = onlyPlaces(fresh, newStart, newEnd);
        var pairs = oldPlaces.entrySet().stream()
                .filter(it -> it.getValue() != NONE && newPlaces.getOrDefault(it.getKey(), NONE) != NONE)
                .map(it -> new int[] {it.getValue(), newPlaces.get(it.getKey())})
                .sorted((a, b) -> Integer.compare(a[0], b[0]))
                .toArray(int[][]::new);
        return longestAscent(pairs);
    }

    /** @return by id; -1 for what occurs more than once */
    private static Map<Integer, Integer> onlyPlaces(int[] ids, int start, int end) {
        var places = new HashMap<Integer, Integer>();
        for (int i = start; i < end; i++) {
            places.merge(ids[i], i, (first, second) -> NONE);
        }
        return places;
    }

    /** Patience sorting. */
    private static int[][] longestAscent(int[][] pairs) {
        var tops = new int[pairs.length];
        var before = new int[pairs.length];
        int piles = 0;
        for (int i = 0; i < pairs.length; i++) {
            int pile = pileFor(pairs[i][1], pairs, tops, piles);
            before[i] = pile == 0 ? NONE : tops[pile - 1];
            tops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        var ascent = new int[piles][];
        for (int i = piles == 0 ? NONE : tops[piles - 1]; i != NONE; i = before[i]) {
            ascent[--piles] = pairs[i];
        }
        return ascent;
    }

    private static int pileFor(int place, int[][] pairs, int[] tops, int piles) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[tops[middle]][1] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void matchLongest(int oldStart, int oldEnd, int newStart, int newEnd) {
        int rows = oldEnd - oldStart;
        int columns = newEnd - newStart;
        if ((long) rows * columns > MAX_PAIRS) {
            return;
        }
        var lengths = new int[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                lengths[i][j] = old[oldStart + i] == fresh[newStart + j]
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        for (int i = 0, j = 0; i < rows && j < columns; ) {
            if (old[oldStart + i] == fresh[newStart + j]) {
                partners[oldStart + i++] = newStart + j++;
            } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
