package org.spravka.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings together what two people made of one text, by lines: what only one of them changed is as that one has it. Where both
 * changed the same lines, or neighbouring ones, both ways stand one after the other between marks.
 */
public final class TextMerge {

    /** Lines that tell the two ways apart; comments in Markdown, so that no reader sees them. */
    public record Marks(String mine, String theirs, String end) {}

    /** @param conflicts how often both ways stand there */
    public record Merged(String text, int conflicts) {}

    private final List<String> base;
    private final List<String> mine;
    private final List<String> theirs;
    private final List<AbstractDelta<String>> myChanges;
    private final List<AbstractDelta<String>> theirChanges;
    private final Marks marks;
    private final List<String> merged = new ArrayList<>();
    private int conflicts;

    private TextMerge(List<String> base, List<String> mine, List<String> theirs, Marks marks) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.marks = marks;
        myChanges = new ArrayList<>(DiffUtils.diff(base, mine).getDeltas());
        theirChanges = new ArrayList<>(DiffUtils.diff(base, theirs).getDeltas());
    }

    /** @param base what both began with */
    public static Merged of(String base, String mine, String theirs, Marks marks) {
        var merge = new TextMerge(lines(base), lines(mine), lines(theirs), marks);
        merge.run();
        return new Merged(String.join("\n", merge.merged), merge.conflicts);
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private void run() {
        var at = 0;
        var myShift = 0;
        var theirShift = 0;
        while (!myChanges.isEmpty() || !theirChanges.isEmpty()) {
            var start = Math.min(start(myChanges), start(theirChanges));
            merged.addAll(base.subList(at, start));
            var end = start;
            var myGrowth = 0;
            var theirGrowth = 0;
            while (start(myChanges) <= end || start(theirChanges) <= end) {
                if (start(myChanges) <= end) {
                    var change = myChanges.removeFirst();
                    end = Math.max(end, end(change));
                    myGrowth += growth(change);
                } else {
                    var change = theirChanges.removeFirst();
                    end = Math.max(end, end(change));
                    theirGrowth += growth(change);
                }
            }
            choose(
                    base.subList(start, end),
                    mine.subList(start + myShift, end + myShift + myGrowth),
                    theirs.subList(start + theirShift, end + theirShift + theirGrowth));
            myShift += myGrowth;
            theirShift += theirGrowth;
            at = end;
        }
        merged.addAll(base.subList(at, base.size()));
    }

    private void choose(List<String> before, List<String> myWay, List<String> theirWay) {
        if (myWay.equals(theirWay) || theirWay.equals(before)) {
            merged.addAll(myWay);
        } else if (myWay.equals(before)) {
            merged.addAll(theirWay);
        } else {
            conflicts++;
            merged.add(marks.mine());
            merged.addAll(myWay);
            merged.add(marks.theirs());
            merged.addAll(theirWay);
            merged.add(marks.end());
        }
    }

    private static int start(List<AbstractDelta<String>> changes) {
        return changes.isEmpty() ? Integer.MAX_VALUE : changes.getFirst().getSource().getPosition();
    }

    private static int end(AbstractDelta<String> change) {
        Chunk<String> source = change.getSource();
        return source.getPosition() + source.size();
    }

    private static int growth(AbstractDelta<String> change) {
        return change.getTarget().size() - change.getSource().size();
    }
}
