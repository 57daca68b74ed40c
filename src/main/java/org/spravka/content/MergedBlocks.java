package org.spravka.content;

import java.util.ArrayList;
import java.util.List;
import org.spravka.content.Merge.Agreed;
import org.spravka.content.Merge.Conflict;
import org.spravka.content.Merge.Part;
import org.spravka.markdown.BlockKind;
import org.spravka.markdown.Piece;

/** Merges the blocks of one text, or the items, rows and lines of one block. */
final class MergedBlocks {

    /** New blocks at one place that have so much in common are two ways of one. */
    private static final double SAME_THING = 0.5;

    private final MergeSide mine;
    private final MergeSide theirs;
    private final List<Piece> base;
    private final String between;
    private final BlockSimilarity similarity = new BlockSimilarity();
    private final List<Part> parts = new ArrayList<>();

    private MergedBlocks(List<Piece> base, List<Piece> mine, List<Piece> theirs, String between) {
        this.base = base;
        this.mine = new MergeSide(base, mine, similarity);
        this.theirs = new MergeSide(base, theirs, similarity);
        this.between = between;
    }

    /** @param between what keeps two of them apart at least */
    static List<Part> of(List<Piece> base, List<Piece> mine, List<Piece> theirs, String between) {
        var merged = new MergedBlocks(base, mine, theirs, between);
        merged.write(new MergeOrder(merged.mine, merged.theirs).slots());
        return List.copyOf(merged.parts);
    }

    private void write(List<MergeSlot> slots) {
        var written = paired(slots).stream().filter(this::isThere).toList();
        for (int i = 0; i < written.size(); i++) {
            var slot = written.get(i);
            var gap = i + 1 < written.size() ? gap(slot, written.get(i + 1)) : lastGap();
            content(slot, gap);
        }
    }

    /**
     * What both added at one place, or put in the place of what both took away, and what one put in the place of what the other
     * changed, is chosen between as two ways of one thing.
     */
    private List<MergeSlot> paired(List<MergeSlot> slots) {
        var paired = new ArrayList<MergeSlot>();
        for (int i = 0; i < slots.size(); ) {
            int gone = i;
            while (gone < slots.size() && isMissing(slots.get(gone))) {
                gone++;
            }
            int end = gone;
            while (end < slots.size() && slots.get(end).isNew()) {
                end++;
            }
            if (end == i) {
                paired.add(slots.get(i++));
                continue;
            }
            var added = new ArrayList<>(slots.subList(gone, end));
            slots.subList(i, gone).forEach(it -> paired.add(replaced(it, added)));
            pairAdded(added, paired);
            i = end;
        }
        return paired;
    }

    private static boolean isMissing(MergeSlot slot) {
        return !slot.isNew() && (slot.my() < 0 || slot.their() < 0);
    }

    /** With the next of the new blocks of whoever took this one away, if the other one has something else there, too. */
    private MergeSlot replaced(MergeSlot slot, List<MergeSlot> added) {
        var hasMine = slot.my() >= 0 ? isThere(slot) : added.stream().anyMatch(it -> it.my() >= 0);
        var hasTheirs = slot.their() >= 0 ? isThere(slot) : added.stream().anyMatch(it -> it.their() >= 0);
        return hasMine && hasTheirs
                ? new MergeSlot(
                        slot.base(),
                        slot.my() >= 0 ? slot.my() : takeFirst(added, true).my(),
                        slot.their() >= 0
                                ? slot.their()
                                : takeFirst(added, false).their())
                : slot;
    }

    private static MergeSlot takeFirst(List<MergeSlot> slots, boolean ofMine) {
        var taken = slots.stream()
                .filter(it -> (ofMine ? it.my() : it.their()) >= 0)
                .findFirst()
                .orElseThrow();
        slots.remove(taken);
        return taken;
    }

    private void pairAdded(List<MergeSlot> added, List<MergeSlot> paired) {
        while (!added.isEmpty()) {
            var slot = added.removeFirst();
            var other = added.stream().filter(it -> isSameThing(slot, it)).findFirst();
            other.ifPresent(added::remove);
            paired.add(other.map(
                            it -> new MergeSlot(-1, Math.max(slot.my(), it.my()), Math.max(slot.their(), it.their())))
                    .orElse(slot));
        }
    }

    private boolean isSameThing(MergeSlot one, MergeSlot other) {
        if (one.my() >= 0 == other.my() >= 0) {
            return false;
        }
        var my = mine.piece(Math.max(one.my(), other.my()));
        var their = theirs.piece(Math.max(one.their(), other.their()));
        return my.body().equals(their.body()) || similarity.of(my.block(), their.block()) >= SAME_THING;
    }

    /** What one side took away and the other left as it was is gone. */
    private boolean isThere(MergeSlot slot) {
        if (slot.my() >= 0 && slot.their() >= 0 || slot.isNew()) {
            return true;
        }
        if (slot.my() < 0 && slot.their() < 0) {
            return false;
        }
        var kept = slot.my() >= 0 ? mine.piece(slot.my()) : theirs.piece(slot.their());
        return !kept.body().equals(base.get(slot.base()).body());
    }

    private void content(MergeSlot slot, String gap) {
        if (slot.isNew() && (slot.my() < 0 || slot.their() < 0)) {
            agree((slot.my() >= 0 ? mine.piece(slot.my()) : theirs.piece(slot.their())).body() + gap);
            return;
        }
        var was = slot.isNew() ? "" : base.get(slot.base()).body();
        var my = slot.my() < 0 ? "" : mine.piece(slot.my()).body();
        var their = slot.their() < 0 ? "" : theirs.piece(slot.their()).body();
        if (my.equals(their) || their.equals(was)) {
            agree(my + gap);
        } else if (my.equals(was)) {
            agree(their + gap);
        } else if (slot.isNew() || my.isEmpty() || their.isEmpty()) {
            parts.add(new Conflict(was, my, their, between, gap));
        } else {
            bothChanged(base.get(slot.base()), mine.piece(slot.my()), theirs.piece(slot.their()), gap);
        }
    }

    private void bothChanged(Piece was, Piece my, Piece their, String gap) {
        var kind = was.block().kind();
        var isAlike = my.block().kind() == kind && their.block().kind() == kind;
        if (isAlike
                && !was.children().isEmpty()
                && !my.children().isEmpty()
                && !their.children().isEmpty()) {
            addWithin(of(was.children(), my.children(), their.children(), "\n"), gap);
            return;
        }
        var words = isAlike && kind != BlockKind.LINE && kind != BlockKind.CODE
                ? MergedWords.of(was.body(), my.body(), their.body())
                : new MergedWords(my.body(), their.body());
        if (words.isClean()) {
            agree(words.mine() + gap);
        } else {
            parts.add(new Conflict(was.body(), words.mine(), words.theirs(), between, gap));
        }
    }

    private void addWithin(List<Part> within, String gap) {
        for (int i = 0; i < within.size(); i++) {
            var isLast = i == within.size() - 1;
            switch (within.get(i)) {
                case Agreed(var markdown) -> agree(isLast ? withoutGap(markdown) + gap : markdown);
                case Conflict(var was, var my, var their, var apart, var after) ->
                    parts.add(new Conflict(was, my, their, apart, isLast ? gap : after));
            }
        }
    }

    private static String withoutGap(String text) {
        return text.replaceFirst("\\n\\s*$", "");
    }

    private void agree(String text) {
        if (!parts.isEmpty() && parts.getLast() instanceof Agreed(var before)) {
            parts.set(parts.size() - 1, new Agreed(before + text));
        } else if (!text.isEmpty()) {
            parts.add(new Agreed(text));
        }
    }

    /** As it is wherever the two follow one another, else as wide as these blocks need it. */
    private String gap(MergeSlot slot, MergeSlot next) {
        if (slot.my() >= 0 && next.my() == slot.my() + 1) {
            return mine.piece(slot.my()).gap();
        }
        if (slot.their() >= 0 && next.their() == slot.their() + 1) {
            return theirs.piece(slot.their()).gap();
        }
        return between;
    }

    private String lastGap() {
        var was = base.isEmpty() ? "" : base.getLast().gap();
        var my = mine.lastGap();
        return my.equals(was) ? theirs.lastGap() : my;
    }
}
