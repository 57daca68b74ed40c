package org.spravka.ticket;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A text of a form in the languages it was written in.
 *
 * @param byLocale in the order they were written; {@link Locale#ROOT} for a text that is the same in all
 */
public record Wording(Map<Locale, String> byLocale) {

    public static final Wording NONE = new Wording(Map.of());

    public Wording {
        byLocale = Collections.unmodifiableMap(new LinkedHashMap<>(byLocale));
    }

    public static Wording everywhere(String text) {
        return new Wording(Map.of(Locale.ROOT, text));
    }

    /** In this language, else in whichever there is, else empty. */
    public String in(Locale locale) {
        var exact = byLocale.get(locale);
        if (exact != null) {
            return exact;
        }
        var language = byLocale.get(Locale.of(locale.getLanguage()));
        return language != null
                ? language
                : byLocale.values().stream().findFirst().orElse("");
    }

    public boolean isEmpty() {
        return byLocale.isEmpty();
    }
}
