package org.spravka.content;

import java.util.ArrayList;
import java.util.List;

/**
 * The order of a merged text. What nobody moved keeps its order; what somebody moved, or added, stands after what stands before
 * it in that one's text. What both added at one place: theirs first.
 */
final class MergeOrder {

    private final MergeSide mine;
    private final MergeSide theirs;
    private final List<MergeSlot> slots = new ArrayList<>();

    MergeOrder(MergeSide mine, MergeSide theirs) {
        this.mine = mine;
        this.theirs = theirs;
    }

    List<MergeSlot> slots() {
        for (int base = 0; base < mine.baseSize(); base++) {
            if (!mine.hasMoved(base) && !theirs.hasMoved(base)) {
                slots.add(slot(base));
            }
        }
        placeMoved(theirs);
        placeMoved(mine);
        placeNew(theirs, false);
        placeNew(mine, true);
        return slots;
    }

    private MergeSlot slot(int base) {
        return new MergeSlot(base, mine.placeOf(base), theirs.placeOf(base));
    }

    /** What both moved stays where the first of them put it. */
    private void placeMoved(MergeSide side) {
        for (int place = 0; place < side.size(); place++) {
            int base = side.baseAt(place);
            if (base >= 0 && side.hasMoved(base) && indexOfBase(base) < 0) {
                slots.add(indexBefore(side, place) + 1, slot(base));
            }
        }
    }

    /** The index of the nearest block before a place of this side that has its slot already; -1 if there is none. */
    private int indexBefore(MergeSide side, int place) {
        for (int before = place - 1; before >= 0; before--) {
            int base = side.baseAt(before);
            int index = base < 0 ? -1 : indexOfBase(base);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }

    private int indexOfBase(int base) {
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).base() == base) {
                return i;
            }
        }
        return -1;
    }

    private void placeNew(MergeSide side, boolean isMine) {
        int last = -1;
        for (int place = 0; place < side.size(); place++) {
            int base = side.baseAt(place);
            if (base >= 0) {
                last = indexOfBase(base);
            } else {
                int index = afterOthers(last + 1, isMine);
                slots.add(index, isMine ? new MergeSlot(-1, place, -1) : new MergeSlot(-1, -1, place));
                last = index;
            }
        }
    }

    /** Past what this side took away here, instead of which it stands, and past what the other side added at the same place. */
    private int afterOthers(int index, boolean isMine) {
        int end = index;
        while (end < slots.size() && isPassed(slots.get(end), isMine)) {
            end++;
        }
        return end;
    }

    private static boolean isPassed(MergeSlot slot, boolean isMine) {
        return slot.isNew() ? isMine && slot.my() < 0 : (isMine ? slot.my() : slot.their()) < 0;
    }
}
