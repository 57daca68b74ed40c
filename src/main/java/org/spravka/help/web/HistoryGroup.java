package org.spravka.help.web;

import java.util.ArrayList;
import java.util.List;
import org.spravka.content.History;

/** Revisions that follow one another in a history: one by itself, or minor edits that are folded into a line. */
public record HistoryGroup(List<History.Entry> entries) {

    /** Fewer are not worth a click. */
    private static final int MIN_FOLDED = 2;

    static List<HistoryGroup> of(List<History.Entry> newestFirst) {
        var groups = new ArrayList<HistoryGroup>();
        for (int start = 0; start < newestFirst.size(); ) {
            int end = start;
            while (end < newestFirst.size() && newestFirst.get(end).minor()) {
                end++;
            }
            if (end - start < MIN_FOLDED) {
                end = start + 1;
            }
            groups.add(new HistoryGroup(newestFirst.subList(start, end)));
            start = end;
        }
        return groups;
    }

    public boolean isFolded() {
        return entries.size() > 1;
    }
}
