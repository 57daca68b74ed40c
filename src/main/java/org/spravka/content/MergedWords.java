package org.spravka.content;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Merges the words of one block. Changes are apart when at least one word that stayed stands between them.
 *
 * @param mine the block with my words where both changed the same, and their words elsewhere
 * @param theirs the other way about
 */
record MergedWords(String mine, String theirs) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|[^\\p{L}\\p{M}\\p{N}_\\s]", Pattern.UNICODE_CHARACTER_CLASS);

    static MergedWords of(String base, String mine, String theirs) {
        return new Walk(tokens(base), tokens(mine), tokens(theirs)).merged();
    }

    boolean isClean() {
        return mine.equals(theirs);
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private static boolean isWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /** Goes along the words that both kept, from one stretch that somebody changed to the next. */
    private static final class Walk {

        private final List<String> base;
        private final List<String> mine;
        private final List<String> theirs;
        private final int[] inMine;
        private final int[] inTheirs;
        private final StringBuilder myWay = new StringBuilder();
        private final StringBuilder theirWay = new StringBuilder();

        Walk(List<String> base, List<String> mine, List<String> theirs) {
            this.base = base;
            this.mine = mine;
            this.theirs = theirs;
            inMine = Alignment.of(base, mine, Function.identity());
            inTheirs = Alignment.of(base, theirs, Function.identity());
        }

        MergedWords merged() {
            int at = 0;
            int myAt = 0;
            int theirAt = 0;
            while (at < base.size() || myAt < mine.size() || theirAt < theirs.size()) {
                if (isKept(at, myAt, theirAt)) {
                    add(base.get(at), base.get(at));
                    at++;
                    myAt++;
                    theirAt++;
                    continue;
                }
                int end = endOfChange(at);
                int myEnd = end == base.size() ? mine.size() : inMine[end];
                int theirEnd = end == base.size() ? theirs.size() : inTheirs[end];
                choose(join(base, at, end), join(mine, myAt, myEnd), join(theirs, theirAt, theirEnd));
                at = end;
                myAt = myEnd;
                theirAt = theirEnd;
            }
            return new MergedWords(myWay.toString(), theirWay.toString());
        }

        private boolean isKept(int at, int myAt, int theirAt) {
            return at < base.size() && inMine[at] == myAt && inTheirs[at] == theirAt;
        }

        /** Where words follow that both kept, a whole word among them. */
        private int endOfChange(int start) {
            for (int end = start; end < base.size(); end++) {
                int run = end;
                while (run < base.size() && isKeptAfter(end, run)) {
                    if (isWord(base.get(run))) {
                        return end;
                    }
                    run++;
                }
                // What is kept up to the end is no change.
                if (run == base.size()
                        && run > end
                        && inMine[run - 1] == mine.size() - 1
                        && inTheirs[run - 1] == theirs.size() - 1) {
                    return end;
                }
            }
            return base.size();
        }

        private boolean isKeptAfter(int first, int at) {
            return inMine[first] >= 0
                    && inTheirs[first] >= 0
                    && inMine[at] == inMine[first] + at - first
                    && inTheirs[at] == inTheirs[first] + at - first;
        }

        private void choose(String before, String my, String their) {
            if (my.equals(their) || their.equals(before)) {
                add(my, my);
            } else if (my.equals(before)) {
                add(their, their);
            } else {
                add(my, their);
            }
        }

        private void add(String my, String their) {
            myWay.append(my);
            theirWay.append(their);
        }

        private static String join(List<String> tokens, int start, int end) {
            return String.join("", tokens.subList(start, end));
        }
    }
}
