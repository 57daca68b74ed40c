package org.spravka.ticket;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a form's text, line by line.
 *
 * @param lines all of both texts, removed ones before the added ones that replace them
 */
public record FormComparison(List<Line> lines) {

    /** What became of one line. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    public record Line(Kind kind, String text) {}

    public static FormComparison between(String before, String after) {
        var old = before.lines().toList();
        var now = after.lines().toList();
        var lines = new ArrayList<Line>();
        for (var delta : DiffUtils.diff(old, now, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                delta.getSource().getLines().forEach(it -> lines.add(new Line(Kind.SAME, it)));
            } else {
                delta.getSource().getLines().forEach(it -> lines.add(new Line(Kind.REMOVED, it)));
                delta.getTarget().getLines().forEach(it -> lines.add(new Line(Kind.ADDED, it)));
            }
        }
        return new FormComparison(List.copyOf(lines));
    }

    public boolean isSame() {
        return lines.stream().allMatch(it -> it.kind() == Kind.SAME);
    }
}
