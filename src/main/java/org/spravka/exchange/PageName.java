package org.spravka.exchange;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.spravka.base.Slug;

/** What a page's file name says: its slug, and its language where it ends in a configured one. */
record PageName(String slug, Locale locale) {

    /**
     * @param stem the file's name without {@code .md}
     * @param locales the configured ones, the default first
     * @throws Unreadable if no slug can be made of it
     */
    static PageName of(String stem, List<Locale> locales) throws Unreadable {
        for (var locale : locales) {
            var suffix = "." + locale.toLanguageTag();
            var start = stem.length() - suffix.length();
            if (start > 0 && stem.regionMatches(true, start, suffix, 0, suffix.length())) {
                return new PageName(slug(stem.substring(0, start)), locale);
            }
        }
        return new PageName(slug(stem), locales.getFirst());
    }

    /** A name as it stands; only what cannot stand in an address, such as a space, becomes a hyphen. */
    static String slug(String name) throws Unreadable {
        var slug = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-")
                .replaceFirst("^[^\\p{L}\\p{N}]+", "");
        try {
            return Slug.check(slug);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(0, e.getMessage());
        }
    }
}
