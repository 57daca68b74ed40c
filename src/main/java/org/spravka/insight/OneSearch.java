package org.spravka.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.search.Searched;

/**
 * One search, from the first letter to the page that was opened.
 *
 * @param at of the last keystroke
 * @param words in lower case, as they were typed at last
 * @param opened slug of the first page that was opened, null if none was
 */
record OneSearch(
        Instant at,
        Locale locale,
        String words,
        @Nullable String corrected,
        int hits,
        @Nullable String opened) {

    /** Whoever types on within this time is still at the same search. */
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** So long is waited for a page to be opened. */
    private static final Duration LOOKING = Duration.ofMinutes(5);

    private static final int LONGEST = 200;

    static OneSearch of(Searched event, Instant at) {
        var corrected = event.corrected();
        return new OneSearch(
                at,
                event.locale(),
                kept(event.words()),
                corrected == null ? null : kept(corrected),
                Math.toIntExact(event.total()),
                null);
    }

    /** Words as they stand in the log: short, in lower case, without what may tell who searched. */
    static String kept(String words) {
        var plain = PersonalData.leftOut(words.strip())
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е');
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    OneSearch opening(String slug) {
        return opened == null ? new OneSearch(at, locale, words, corrected, hits, slug) : this;
    }

    boolean isOver(Instant now) {
        return at.plus(LOOKING).isBefore(now);
    }

    /** Whether {@code next} is this search with more of its words typed, or with some taken back. */
    boolean goesOn(OneSearch next) {
        return opened == null
                && !at.plus(PAUSE).isBefore(next.at)
                && locale.equals(next.locale)
                && (next.words.startsWith(words) || words.startsWith(next.words));
    }

    /** Taking words back to nothing does not take back the search. */
    OneSearch then(OneSearch next) {
        return next.words.length() >= words.length()
                ? next
                : new OneSearch(next.at, locale, words, corrected, hits, opened);
    }
}
