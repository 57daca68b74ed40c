package org.spravka.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A page that was found, with the section that answers best.
 *
 * @param passage what it says there: HTML-escaped text with {@code <mark>} around what matched
 * @param score comparable within one answer only
 */
public record Hit(FoundPage page, FoundSection section, String passage, double score, List<Reason> why) {

    /** The page, as it was when it was indexed. */
    public record FoundPage(
            String slug,
            Locale locale,
            String title,
            int revision,
            Instant published,
            String category,
            String topic,
            List<String> labels) {

        public String url() {
            return "/help/%s?lang=%s".formatted(slug, locale.toLanguageTag());
        }
    }

    /** @param title empty for what stands before the first heading */
    public record FoundSection(String anchor, String title) {}

    /** The address of the section. */
    public String url() {
        return page.url() + "#" + section.anchor();
    }
}
