package org.spravka.content;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;
import org.spravka.markdown.Run;

/** Cuts a block's words apart: letters of any script make words, digits make numbers, everything else stands alone. */
final class Tokens {

    private final List<Token> tokens = new ArrayList<>();
    private final List<Run> runs;
    private final String text;
    private final boolean isCode;

    private Tokens(Block block) {
        runs = block.runs();
        text = block.text();
        isCode = block.kind() == BlockKind.LINE || block.kind() == BlockKind.HTML;
    }

    static List<Token> of(Block block) {
        if (block.isLeaf()) {
            return new Tokens(block).cut();
        }
        var tokens = new ArrayList<Token>();
        for (var child : block.children()) {
            var words = of(child);
            tokens.addAll(tokens.isEmpty() || words.isEmpty() ? words : onNewLine(words));
        }
        return tokens;
    }

    private static List<Token> onNewLine(List<Token> words) {
        var first = words.getFirst();
        var result = new ArrayList<>(words);
        result.set(0, new Token("\n", first.text(), first.name(), first.marks()));
        return result;
    }

    private List<Token> cut() {
        int run = 0;
        int runEnd = 0;
        int start = 0;
        while (start < text.length()) {
            int tokenStart = skipSpace(start);
            if (tokenStart == text.length()) {
                break;
            }
            while (tokenStart >= runEnd) {
                runEnd += runs.get(run++).text().length();
            }
            int tokenEnd = isWhole(runs.get(run - 1)) ? runEnd : endOfWord(tokenStart);
            add(start, tokenStart, tokenEnd, run - 1, runEnd);
            start = tokenEnd;
        }
        return tokens;
    }

    private int skipSpace(int position) {
        while (position < text.length() && isSpace(text.charAt(position))) {
            position++;
        }
        return position;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    /** Pictures and tags are never cut. */
    private static boolean isWhole(Run run) {
        return run.marks().contains("html") || run.marks().stream().anyMatch(it -> it.startsWith("picture:"));
    }

    private int endOfWord(int start) {
        int first = text.codePointAt(start);
        int position = start + Character.charCount(first);
        if (Character.isDigit(first)) {
            while (position < text.length() && continuesNumber(position)) {
                position++;
            }
        } else if (Character.isLetter(first)) {
            while (position < text.length() && continuesWord(position)) {
                position += Character.charCount(text.codePointAt(position));
            }
        }
        return position;
    }

    /** 1204, 3,5 and 10:30 are one number each. */
    private boolean continuesNumber(int position) {
        var c = text.charAt(position);
        return Character.isDigit(c)
                || (c == '.' || c == ',' || c == ':')
                        && position + 1 < text.length()
                        && Character.isDigit(text.charAt(position + 1));
    }

    /** So do the hyphen of чат-бот and the apostrophe of don't. */
    private boolean continuesWord(int position) {
        int c = text.codePointAt(position);
        return Character.isLetterOrDigit(c)
                || c == '_'
                || (c == '-' || c == '\'' || c == '’')
                        && position + 1 < text.length()
                        && Character.isLetter(text.codePointAt(position + 1))
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private void add(int spaceStart, int start, int end, int run, int runEnd) {
        var word = text.substring(start, end);
        var first = runs.get(run);
        var name =
                first.marks().stream().filter(it -> it.startsWith("picture:")).findFirst();
        tokens.add(new Token(
                space(spaceStart, start), word, name.map(it -> it + " " + word).orElse(word), marks(run, runEnd, end)));
    }

    private String space(int start, int end) {
        if (isCode) {
            return text.substring(start, end);
        }
        if (start == end || start == 0) {
            return "";
        }
        return text.substring(start, end).indexOf('\n') < 0 ? " " : "\n";
    }

    /** A word that is bold in part has the marks of all of its parts. */
    private List<String> marks(int run, int runEnd, int wordEnd) {
        if (wordEnd <= runEnd) {
            return runs.get(run).marks();
        }
        var marks = new TreeSet<String>();
        for (int end = runEnd; ; end += runs.get(run).text().length()) {
            marks.addAll(runs.get(run).marks());
            if (end >= wordEnd) {
                return List.copyOf(marks);
            }
            run++;
        }
    }
}
