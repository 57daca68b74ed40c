package org.spravka.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What someone searches for.
 *
 * @param words as they were typed; what in them is a demand, {@link Typed} tells
 * @param locale of the pages; other languages are searched only when this one has nothing
 * @param category slug of the only category to search, null for all; likewise topic and label
 * @param asTyped whether words that no page has are left as they are
 * @param limit at most so many hits, 1 or more
 */
public record SearchRequest(
        String words,
        Locale locale,
        @Nullable String category,
        @Nullable String topic,
        @Nullable String label,
        boolean asTyped,
        int limit) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public SearchRequest {
        if (limit < 1) {
            throw new IllegalArgumentException("A limit is 1 or more, but this is " + limit);
        }
    }

    public SearchRequest(String words, Locale locale) {
        this(words, locale, null, null, null, false, DEFAULT_LIMIT);
    }

    boolean isNarrowed() {
        return category != null || topic != null || label != null;
    }

    public SearchRequest inCategory(@Nullable String category) {
        return new SearchRequest(words, locale, category, topic, label, asTyped, limit);
    }

    public SearchRequest inTopic(@Nullable String topic) {
        return new SearchRequest(words, locale, category, topic, label, asTyped, limit);
    }

    public SearchRequest withLabel(@Nullable String label) {
        return new SearchRequest(words, locale, category, topic, label, asTyped, limit);
    }

    public SearchRequest asTyped(boolean asTyped) {
        return new SearchRequest(words, locale, category, topic, label, asTyped, limit);
    }

    public SearchRequest limit(int limit) {
        return new SearchRequest(words, locale, category, topic, label, asTyped, limit);
    }
}
