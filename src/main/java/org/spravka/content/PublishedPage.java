package org.spravka.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The current revision of a page in one language, as readers see it.
 *
 * @param code the page's short address is {@code /x/{code}}
 * @param position its place among the pages of its topic
 * @param questions what it must be found for
 */
public record PublishedPage(
        long id,
        String slug,
        String code,
        Locale locale,
        String category,
        String topic,
        int position,
        Revision revision,
        List<String> questions) {

    public PageText text() {
        return revision.text();
    }

    public String title() {
        return revision.text().title();
    }

    public int number() {
        return revision.number();
    }

    public Instant publishedAt() {
        return revision.publishedAt();
    }
}
