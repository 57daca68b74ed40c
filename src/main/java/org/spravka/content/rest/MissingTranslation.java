package org.spravka.content.rest;

import java.util.List;
import java.util.Locale;
import org.spravka.content.Catalog;
import org.spravka.content.NotFound;

/** The page is not there in the language that was asked for; perhaps it is in others. */
class MissingTranslation extends NotFound {

    private final List<String> locales;

    MissingTranslation(String slug, Locale locale, Catalog catalog) {
        super("page", slug + " in " + locale.toLanguageTag());
        locales = catalog.translations(slug).keySet().stream()
                .map(Locale::toLanguageTag)
                .sorted()
                .toList();
    }

    List<String> locales() {
        return locales;
    }
}
