package org.spravka.help.web;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.spravka.content.PageText;

/** Words of a search over texts that no index has. A word is found in its other forms by its beginning. */
record PastWords(List<String> stems) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Enough of a word to know it in its other forms, in languages that inflect at the end. */
    private static final int STEM = 5;

    private static final int IN_TITLE = 10;

    static PastWords of(String typed) {
        return new PastWords(WORD.matcher(folded(typed))
                .results()
                .map(MatchResult::group)
                .map(it -> it.length() > STEM ? it.substring(0, STEM) : it)
                .distinct()
                .toList());
    }

    boolean isNothing() {
        return stems.isEmpty();
    }

    /** 0 if one of the words is missing. */
    double score(PageText text) {
        var title = folded(text.title());
        var body = folded(text.summary() + "\n" + text.markdown());
        double score = 0;
        for (var stem : stems) {
            var count = count(stem, body) + IN_TITLE * count(stem, title);
            if (count == 0) {
                return 0;
            }
            score += Math.log1p(count);
        }
        return score;
    }

    /** At beginnings of words. */
    private static int count(String stem, String text) {
        int count = 0;
        for (int at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
            count += at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? 1 : 0;
        }
        return count;
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
