package org.spravka.editing.ui;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Merge;
import org.spravka.content.Merge.Choice;
import org.spravka.content.Merge.Conflict;

/**
 * The words of two editors in one.
 *
 * @param title what to choose between, if both changed it
 * @param summary what to choose between, if both changed it
 * @param merged with my title and summary, where there is a choice
 */
record MergedWording(@Nullable Conflict title, @Nullable Conflict summary, Wording merged, Merge text) {

    /** @param before what both began with */
    static MergedWording of(Wording before, Wording mine, Wording theirs) {
        var labels = new LinkedHashSet<>(theirs.labels());
        labels.addAll(mine.labels());
        labels.removeIf(it -> before.labels().contains(it)
                && !(mine.labels().contains(it) && theirs.labels().contains(it)));
        var text = Merge.of(before.markdown(), mine.markdown(), theirs.markdown());
        return new MergedWording(
                conflict(before.title(), mine.title(), theirs.title(), " / "),
                conflict(before.summary(), mine.summary(), theirs.summary(), " "),
                new Wording(
                        mine.title().equals(before.title()) ? theirs.title() : mine.title(),
                        mine.summary().equals(before.summary()) ? theirs.summary() : mine.summary(),
                        List.copyOf(labels),
                        text.text(Choice.MINE)),
                text);
    }

    private static @Nullable Conflict conflict(String before, String mine, String theirs, String between) {
        return mine.equals(theirs) || mine.equals(before) || theirs.equals(before)
                ? null
                : new Conflict(before, mine, theirs, between, "");
    }

    boolean isClean() {
        return conflicts().isEmpty();
    }

    /** What must be chosen: title, summary, blocks. */
    List<Conflict> conflicts() {
        var conflicts = new ArrayList<Conflict>();
        if (title != null) {
            conflicts.add(title);
        }
        if (summary != null) {
            conflicts.add(summary);
        }
        conflicts.addAll(text.conflicts());
        return conflicts;
    }

    /** @param choices one for each conflict, in their order */
    Wording chosen(List<Choice> choices) {
        var left = choices.iterator();
        return new Wording(
                title == null ? merged.title() : title.as(left.next()),
                summary == null ? merged.summary() : summary.as(left.next()),
                merged.labels(),
                text.text(remaining(left)));
    }

    private static List<Choice> remaining(Iterator<Choice> left) {
        var choices = new ArrayList<Choice>();
        left.forEachRemaining(choices::add);
        return choices;
    }
}
