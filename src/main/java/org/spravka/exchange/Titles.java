package org.spravka.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** Titles for what names none itself. */
final class Titles {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern MARKS =
            Pattern.compile("\\s*\\{[^}]*}\\s*$|[`*]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    private Titles() {}

    /** {@code getting-started} becomes {@code Getting started}. */
    static String of(String name) {
        var words = name.replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A heading without its Markdown. */
    static String plain(String heading) {
        var words = LINK.matcher(heading).replaceAll("$1");
        return MARKS.matcher(words).replaceAll("").strip();
    }
}
