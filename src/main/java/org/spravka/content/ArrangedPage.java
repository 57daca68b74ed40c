package org.spravka.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A page as the editors' tree shows it.
 *
 * @param archived whether it was taken away from readers
 * @param translations in each language it was begun in
 */
public record ArrangedPage(String slug, String topic, boolean archived, Map<Locale, InLanguage> translations) {

    /**
     * @param title as published, else as drafted
     * @param published the number of the revision that readers see once the page is not archived, 0 if there is none
     * @param drafted whether somebody has written something new
     */
    public record InLanguage(String title, int published, boolean drafted) {}

    public ArrangedPage {
        translations = Map.copyOf(translations);
    }

    /** In the wished language, else in any there is, else the slug. */
    public String title(Locale locale) {
        return Optional.ofNullable(translations.get(locale))
                .or(() -> translations.values().stream().findFirst())
                .map(InLanguage::title)
                .orElse(slug);
    }
}
