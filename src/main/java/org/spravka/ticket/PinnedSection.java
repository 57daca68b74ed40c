package org.spravka.ticket;

import java.util.Locale;

/**
 * A section that somebody referred to, in the revision that was published then.
 *
 * @param title of the page and, after a dash, of the section
 */
public record PinnedSection(String slug, Locale locale, int revision, String anchor, String title) {

    /** The section as it was then. */
    public String then() {
        return "/help/%s/v/%d?lang=%s%s".formatted(slug, revision, locale.toLanguageTag(), fragment());
    }

    /** The section as it is now. */
    public String now() {
        return "/help/%s?lang=%s%s".formatted(slug, locale.toLanguageTag(), fragment());
    }

    private String fragment() {
        return anchor.isEmpty() ? "" : "#" + anchor;
    }
}
