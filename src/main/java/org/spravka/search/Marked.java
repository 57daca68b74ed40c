package org.spravka.search;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Cuts a part out of a text, between words, and marks what matched. */
final class Marked {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");
    private static final String SENTENCE_ENDS = ".!?…;:\n";

    private Marked() {}

    /** Something to mark, by characters of the whole text. */
    record Span(int start, int end) {}

    /** Where the sentence begins in which something stands; where a word begins, if the sentence begins too far before it. */
    static int sentenceStart(String text, int at, int farthest) {
        var earliest = Math.max(0, at - farthest);
        for (var i = at; i > earliest; i--) {
            if (SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0 && (i == text.length() || isSpace(text.charAt(i)))
                    || text.charAt(i - 1) == '\n') {
                return i;
            }
        }
        return earliest == 0 ? 0 : wordStart(text, Math.max(earliest, at - farthest / 2), at);
    }

    private static int wordStart(String text, int from, int at) {
        for (var i = from; i < at; i++) {
            if (isSpace(text.charAt(i - 1))) {
                return i;
            }
        }
        return at;
    }

    /**
     * HTML with {@code <mark>} around the spans.
     *
     * @param spans by their start; those that overlap are marked as one
     */
    static String cut(String text, int start, int length, List<Span> spans) {
        var end = end(text, start, length);
        var html = new StringBuilder(start > 0 && !startsSentence(text, start) ? "… " : "");
        var at = start;
        while (at < end && isSpace(text.charAt(at))) {
            at++;
        }
        for (var span : spans) {
            if (span.start() >= at && span.end() <= end) {
                html.append(escaped(text, at, span.start()));
                html.append("<mark>")
                        .append(escaped(text, span.start(), span.end()))
                        .append("</mark>");
                at = span.end();
            }
        }
        html.append(escaped(text, at, end).stripTrailing());
        return html.append(end < text.length() ? " …" : "").toString();
    }

    private static boolean startsSentence(String text, int start) {
        return SENTENCE_ENDS.indexOf(text.charAt(start - 1)) >= 0;
    }

    /** Where the last word ends that fits; in the middle of a word only if that is longer than all there may be. */
    private static int end(String text, int start, int length) {
        if (text.length() - start <= length) {
            return text.length();
        }
        for (var end = start + length; end > start + length / 2; end--) {
            if (isSpace(text.charAt(end))) {
                return end;
            }
        }
        var end = start + length;
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static String escaped(String text, int start, int end) {
        return HtmlUtils.htmlEscape(SPACES.matcher(text.substring(start, end)).replaceAll(" "), "UTF-8");
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
