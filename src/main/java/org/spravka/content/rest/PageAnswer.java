package org.spravka.content.rest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.spravka.base.Sha256;

/**
 * A revision of a page.
 *
 * @param current whether it is the one that readers see
 * @param sections in their order, text before the first heading as {@code top}
 */
record PageAnswer(
        String slug,
        String locale,
        String title,
        String summary,
        int revision,
        boolean current,
        Instant publishedAt,
        String author,
        String comment,
        List<String> labels,
        String category,
        String topic,
        String markdown,
        String html,
        List<SectionAnswer> sections,
        String url,
        String sha256) {

    record SectionAnswer(String anchor, String title, int level) {}

    /** Changes with anything in the answer; opaque. */
    @JsonIgnore
    String etag() {
        return "\"p-" + Sha256.of(List.of(toString())).substring(0, 24) + "\"";
    }
}
