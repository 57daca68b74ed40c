package org.spravka.content;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spravka.markdown.Block;
import org.spravka.markdown.Piece;

/** One of the two texts that are merged, beside what both began with. */
final class MergeSide {

    private static final int NONE = -1;

    private final List<Piece> pieces;
    private final int[] placeOfBase;
    private final int[] baseOfPlace;
    private final boolean[] moved;

    MergeSide(List<Piece> base, List<Piece> pieces, BlockSimilarity similarity) {
        this.pieces = pieces;
        placeOfBase = new int[base.size()];
        baseOfPlace = new int[pieces.size()];
        moved = new boolean[base.size()];
        Arrays.fill(placeOfBase, NONE);
        Arrays.fill(baseOfPlace, NONE);
        var basePlaces = places(base);
        var places = places(pieces);
        for (var pair : BlockPairs.of(blocks(base), blocks(pieces), similarity)) {
            if (pair.old() != null && pair.fresh() != null) {
                int was = Objects.requireNonNull(basePlaces.get(pair.old()));
                int now = Objects.requireNonNull(places.get(pair.fresh()));
                placeOfBase[was] = now;
                baseOfPlace[now] = was;
                moved[was] = pair.moved();
            }
        }
    }

    private static Map<Block, Integer> places(List<Piece> pieces) {
        var places = new IdentityHashMap<Block, Integer>();
        for (int i = 0; i < pieces.size(); i++) {
            places.put(pieces.get(i).block(), i);
        }
        return places;
    }

    private static List<Block> blocks(List<Piece> pieces) {
        return pieces.stream().map(Piece::block).toList();
    }

    int size() {
        return pieces.size();
    }

    int baseSize() {
        return placeOfBase.length;
    }

    Piece piece(int place) {
        return pieces.get(place);
    }

    /** Where a block that both began with stands here, -1 if it is gone. */
    int placeOf(int base) {
        return placeOfBase[base];
    }

    /** Which block it was at the beginning, -1 if it is new. */
    int baseAt(int place) {
        return baseOfPlace[place];
    }

    boolean hasMoved(int base) {
        return moved[base];
    }

    String lastGap() {
        return pieces.isEmpty() ? "" : pieces.getLast().gap();
    }
}
