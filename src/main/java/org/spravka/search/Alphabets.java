package org.spravka.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Letters that look the same in Latin and in Cyrillic. */
final class Alphabets {

    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final String LATIN_LOOKS = "aceopxykmthb";
    private static final String CYRILLIC_LOOKS = "асеорхукмтнв";

    private Alphabets() {}

    /** The word in one alphabet, in lower case, if it was written in both: «рассылкa» with a Latin a. */
    static Optional<String> unmixed(String word) {
        var latin = LATIN.matcher(word).results().count();
        var cyrillic = CYRILLIC.matcher(word).results().count();
        if (latin == 0 || cyrillic == 0) {
            return Optional.empty();
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return Optional.of(
                cyrillic >= latin
                        ? replaced(lower, LATIN_LOOKS, CYRILLIC_LOOKS)
                        : replaced(lower, CYRILLIC_LOOKS, LATIN_LOOKS));
    }

    private static String replaced(String word, String from, String to) {
        var replaced = new StringBuilder(word.length());
        for (var i = 0; i < word.length(); i++) {
            var letter = from.indexOf(word.charAt(i));
            replaced.append(letter < 0 ? word.charAt(i) : to.charAt(letter));
        }
        return replaced.toString();
    }
}
