package org.spravka.markdown;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The anchors of one text, each given out once. */
final class Anchors {

    /** Not to be taken by a heading: our own meanings, and ids that the pages around the text live by. */
    private static final Set<String> RESERVED = Set.of(Section.TOP, "outlet", "Vaadin");

    private static final int MAX_LENGTH = 80;
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");

    private final Set<String> taken = new HashSet<>(RESERVED);
    private final Map<String, Integer> lastNumbers = new HashMap<>();

    /** @return the anchor itself, or with {@code -2}, {@code -3} … if it is taken */
    String claim(String wanted) {
        var anchor = wanted;
        while (!taken.add(anchor)) {
            anchor = wanted + "-" + lastNumbers.merge(wanted, 2, (last, two) -> last + 1);
        }
        return anchor;
    }

    boolean has(String anchor) {
        return taken.contains(anchor) && (anchor.equals(Section.TOP) || !RESERVED.contains(anchor));
    }

    /** Letters of any script stay, in lower case; whatever stands between words becomes one {@code -}. */
    static String slug(String title) {
        var letters = APOSTROPHES
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT))
                .replaceAll("");
        var slug = trim(BETWEEN_WORDS.matcher(letters).replaceAll("-"));
        return slug.isEmpty() ? "section" : shorten(slug);
    }

    private static String shorten(String slug) {
        if (slug.length() <= MAX_LENGTH) {
            return slug;
        }
        var lastWord = slug.lastIndexOf('-', MAX_LENGTH);
        return lastWord > 0
                ? slug.substring(0, lastWord)
                : slug.substring(0, slug.offsetByCodePoints(0, MAX_LENGTH / 2));
    }

    private static String trim(String slug) {
        var start = slug.startsWith("-") ? 1 : 0;
        var end = slug.endsWith("-") && slug.length() > start ? slug.length() - 1 : slug.length();
        return slug.substring(start, end);
    }
}
