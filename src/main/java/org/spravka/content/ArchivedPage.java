package org.spravka.content;

import java.util.Locale;
import java.util.Map;

/** A page that readers could see once. */
public record ArchivedPage(String slug, String topic, Map<Locale, String> titles) {

    public ArchivedPage {
        titles = Map.copyOf(titles);
    }

    /** In the wished language, else in any. */
    public String title(Locale locale) {
        return titles.getOrDefault(locale, titles.values().stream().findFirst().orElse(slug));
    }
}
