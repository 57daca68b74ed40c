package org.spravka.content;

import java.util.Locale;

/** A topic: what pages are grouped by and what a ticket is about. */
public record Topic(long id, String slug, String category, int position, String icon, Names names) {

    public String title(Locale locale) {
        return names.title(locale, slug);
    }

    public String description(Locale locale) {
        return names.description(locale);
    }
}
