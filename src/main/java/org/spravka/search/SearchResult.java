package org.spravka.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param total how many pages there are, of which the hits are the first
 * @param hits the best first, one for each page
 * @param corrected the words that were searched instead of those typed, null if they were searched as typed
 * @param loosened whether no page has the exact words that were demanded, so that their forms were searched for
 */
public record SearchResult(
        long total, List<Hit> hits, @Nullable String corrected, boolean loosened, Facets facets) {

    static final SearchResult NOTHING = new SearchResult(0, List.of(), null, false, Facets.NONE);

    SearchResult asLoosened() {
        return new SearchResult(total, hits, corrected, true, facets);
    }

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
