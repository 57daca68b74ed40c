package org.spravka.exchange;

import java.util.Locale;

/** Titles for what names none itself. */
final class Titles {

    private Titles() {}

    /** {@code getting-started} becomes {@code Getting started}. */
    static String of(String name) {
        var words = name.replaceAll("[-_\\s]+", " ").strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
