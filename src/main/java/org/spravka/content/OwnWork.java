package org.spravka.content;

import java.util.Locale;

/** Somebody wanted to approve what they have written themselves, where four eyes are wanted. */
public class OwnWork extends RuntimeException {

    OwnWork(String slug, Locale locale) {
        super("Whoever has written on the draft of %s in %s cannot approve it".formatted(slug, locale.toLanguageTag()));
    }
}
