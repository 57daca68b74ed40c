package org.spravka.editing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Brings together what two people made of one text, by lines and inside changed lines by words: what only one of them changed is
 * as that one has it. Where both changed the same words, or neighbouring ones, both ways of the lines stand one after the other
 * between marks.
 */
public final class TextMerge {

    /** Lines that tell the two ways apart; comments in Markdown, so that no reader sees them. */
    public record Marks(String mine, String theirs, String end) {}

    /** @param conflicts how often both ways stand there */
    public record Merged(String text, int conflicts) {}

    /** What to put where both have changed something. */
    private interface Choice {
        List<String> between(List<String> before, List<String> myWay, List<String> theirWay);
    }

    private final Marks marks;
    private int conflicts;

    private TextMerge(Marks marks) {
        this.marks = marks;
    }

    /** @param base what both began with */
    public static Merged of(String base, String mine, String theirs, Marks marks) {
        var merge = new TextMerge(marks);
        var merged = new ThreeWay(lines(base), lines(mine), lines(theirs), merge::lines).merged();
        return new Merged(String.join("\n", merged), merge.conflicts);
    }

    private List<String> lines(List<String> before, List<String> myWay, List<String> theirWay) {
        return byWords(before, myWay, theirWay).orElseGet(() -> {
            conflicts++;
            return Stream.of(List.of(marks.mine()), myWay, List.of(marks.theirs()), theirWay, List.of(marks.end()))
                    .flatMap(List::stream)
                    .toList();
        });
    }

    /** Empty if both have changed the same words. */
    private static Optional<List<String>> byWords(List<String> before, List<String> myWay, List<String> theirWay) {
        var conflicts = new AtomicInteger();
        var words = new ThreeWay(words(before), words(myWay), words(theirWay), (was, mine, theirs) -> {
                    conflicts.incrementAndGet();
                    return mine;
                })
                .merged();
        return conflicts.get() > 0 ? Optional.empty() : Optional.of(lines(String.join("", words)));
    }

    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static List<String> words(List<String> lines) {
        return List.of(String.join("\n", lines).split("(?U)\\b"));
    }

    /** Walks along what both began with, from one stretch that somebody changed to the next. */
    private static final class ThreeWay {

        private final List<String> base;
        private final List<String> mine;
        private final List<String> theirs;
        private final Changes myChanges;
        private final Changes theirChanges;
        private final Choice choice;

        ThreeWay(List<String> base, List<String> mine, List<String> theirs, Choice choice) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
            this.choice = choice;
            myChanges = new Changes(base, mine);
            theirChanges = new Changes(base, theirs);
        }

        List<String> merged() {
            var merged = new ArrayList<String>();
            var at = 0;
            while (myChanges.next() < Integer.MAX_VALUE || theirChanges.next() < Integer.MAX_VALUE) {
                var start = Math.min(myChanges.next(), theirChanges.next());
                var myStart = start + myChanges.shift;
                var theirStart = start + theirChanges.shift;
                var end = start;
                for (int before = -1; end > before; ) {
                    before = end;
                    end = theirChanges.takeUpTo(myChanges.takeUpTo(end));
                }
                merged.addAll(base.subList(at, start));
                merged.addAll(choose(
                        base.subList(start, end),
                        mine.subList(myStart, end + myChanges.shift),
                        theirs.subList(theirStart, end + theirChanges.shift)));
                at = end;
            }
            merged.addAll(base.subList(at, base.size()));
            return merged;
        }

        private List<String> choose(List<String> before, List<String> myWay, List<String> theirWay) {
            if (myWay.equals(theirWay) || theirWay.equals(before)) {
                return myWay;
            }
            return myWay.equals(before) ? theirWay : choice.between(before, myWay, theirWay);
        }
    }

    /** What one of them changed and has not been walked past. */
    private static final class Changes {

        private final Deque<AbstractDelta<String>> left;

        /** By how much the walked part has grown. */
        private int shift;

        Changes(List<String> base, List<String> way) {
            left = new ArrayDeque<>(DiffUtils.diff(base, way).getDeltas());
        }

        /** Where in the base the next one starts. */
        int next() {
            return left.isEmpty()
                    ? Integer.MAX_VALUE
                    : left.getFirst().getSource().getPosition();
        }

        /** @return the end in the base of all that starts up to there */
        int takeUpTo(int end) {
            while (next() <= end) {
                var change = left.removeFirst();
                end = Math.max(
                        end,
                        change.getSource().getPosition() + change.getSource().size());
                shift += change.getTarget().size() - change.getSource().size();
            }
            return end;
        }
    }
}
