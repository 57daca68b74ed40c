package org.spravka.content;

import java.util.Locale;

/** Publishing was asked for where nobody has written anything new. */
public class NoDraft extends RuntimeException {

    public NoDraft(String slug, Locale locale) {
        super("There is no draft of %s in %s to publish; save one first".formatted(slug, locale.toLanguageTag()));
    }
}
