package org.spravka.content;

import java.util.ArrayList;
import java.util.List;

/** Compares two blocks word by word. */
final class TokenComparison {

    /** Words that follow each other in both. */
    private record Match(int oldStart, int newStart, int length) {

        int oldEnd() {
            return oldStart + length;
        }

        int newEnd() {
            return newStart + length;
        }
    }

    private final List<Token> old;
    private final List<Token> fresh;
    private final List<ComparedPart> parts = new ArrayList<>();

    private TokenComparison(List<Token> old, List<Token> fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    static List<ComparedPart> of(List<Token> old, List<Token> fresh) {
        var comparison = new TokenComparison(old, fresh);
        comparison.write(comparison.readable(comparison.matches()));
        return List.copyOf(comparison.parts);
    }

    /** All of one kind. */
    static List<ComparedPart> all(ComparedPart.Kind kind, List<Token> tokens) {
        var comparison = new TokenComparison(tokens, tokens);
        tokens.forEach(it -> comparison.add(kind, it.space(), it));
        return List.copyOf(comparison.parts);
    }

    private List<Match> matches() {
        var partners = Alignment.of(old, fresh, Token::name);
        var matches = new ArrayList<Match>();
        for (int start = 0; start < partners.length; ) {
            int end = start + 1;
            if (partners[start] >= 0) {
                while (end < partners.length && partners[end] == partners[end - 1] + 1) {
                    end++;
                }
                matches.add(new Match(start, partners[start], end - start));
            }
            start = end;
        }
        matches.add(new Match(old.size(), fresh.size(), 0));
        return matches;
    }

    /**
     * A comma or a little word that happens to stand in both between longer changes would tear them to shreds that nobody can
     * read, so it becomes part of the change.
     */
    private List<Match> readable(List<Match> matches) {
        var kept = new ArrayList<Match>();
        var previous = new Match(0, 0, 0);
        for (int i = 0; i < matches.size(); i++) {
            var match = matches.get(i);
            var last = i == matches.size() - 1;
            if (last || !isLost(match, changedWords(previous, match), changedWords(match, matches.get(i + 1)))) {
                kept.add(match);
            }
            previous = match;
        }
        return kept;
    }

    private boolean isLost(Match match, int changedBefore, int changedAfter) {
        return words(old, match.oldStart(), match.oldEnd()) * 2 < Math.min(changedBefore, changedAfter);
    }

    private int changedWords(Match before, Match after) {
        return Math.max(words(old, before.oldEnd(), after.oldStart()), words(fresh, before.newEnd(), after.newStart()));
    }

    private static int words(List<Token> tokens, int start, int end) {
        return (int) tokens.subList(start, end).stream().filter(Token::isWord).count();
    }

    private void write(List<Match> matches) {
        var previous = new Match(0, 0, 0);
        for (var match : matches) {
            old.subList(previous.oldEnd(), match.oldStart())
                    .forEach(it -> add(ComparedPart.Kind.REMOVED, it.space(), it));
            fresh.subList(previous.newEnd(), match.newStart())
                    .forEach(it -> add(ComparedPart.Kind.ADDED, it.space(), it));
            for (int i = 0; i < match.length(); i++) {
                addKept(match.oldStart() + i, match.newStart() + i, i == 0);
            }
            previous = match;
        }
    }

    /** @param afterChange if the spaces before it may differ because of what changed there */
    private void addKept(int oldPlace, int newPlace, boolean afterChange) {
        var before = old.get(oldPlace);
        var now = fresh.get(newPlace);
        var isFirstInBoth = oldPlace == 0 && newPlace == 0;
        var looksSame = before.marks().equals(now.marks())
                && (before.space().equals(now.space()) || afterChange && !isFirstInBoth);
        // What begins the text only now needs the space that keeps it apart from what is gone.
        var space = newPlace == 0 && oldPlace > 0 ? before.space() : now.space();
        add(looksSame ? ComparedPart.Kind.SAME : ComparedPart.Kind.FORMAT, space, now);
    }

    private void add(ComparedPart.Kind kind, String space, Token token) {
        var text = space + token.text();
        if (!parts.isEmpty()
                && parts.getLast().kind() == kind
                && parts.getLast().marks().equals(token.marks())) {
            parts.addLast(new ComparedPart(kind, parts.removeLast().text() + text, token.marks()));
        } else {
            parts.add(new ComparedPart(kind, text, token.marks()));
        }
    }
}
