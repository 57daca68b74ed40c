package org.spravka.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many pages there are, of which the hits are the first
 * @param hits the best first, one for each page
 * @param corrected the words that were searched instead of those typed, null if they were searched as typed
 */
public record SearchResult(
        long total, List<Hit> hits, @Nullable String corrected, Facets facets) {

    static final SearchResult NOTHING = new SearchResult(0, List.of(), null, Facets.NONE);

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
