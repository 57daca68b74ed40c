package org.spravka.content;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a category or topic is called, by language; never empty. */
public record Names(Map<Locale, Naming> byLocale) {

    public Names {
        byLocale = Map.copyOf(byLocale);
    }

    /** In the wished language, else in any there is, else the fallback as it stands. */
    public String title(Locale locale, String fallback) {
        return in(locale).map(Naming::title).orElse(fallback);
    }

    public String description(Locale locale) {
        return in(locale).map(Naming::description).orElse("");
    }

    private Optional<Naming> in(Locale locale) {
        return Optional.ofNullable(byLocale.get(locale))
                .or(() -> byLocale.values().stream().findFirst());
    }
}
