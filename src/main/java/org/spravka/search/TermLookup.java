package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Where terms stand in one state of the index. Each is looked up once for all that one search asks: looking up takes long. */
final class TermLookup {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();

    TermLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** @return nothing if the term stands nowhere */
    Optional<Query> query(String field, String text, double weight) {
        var term = new Term(field, text);
        var states = states(term);
        return states.docFreq() == 0
                ? Optional.empty()
                : Optional.of(new BoostQuery(new TermQuery(term, states), (float) weight));
    }

    /** @return null if the term does not stand in this segment */
    @Nullable
    PostingsEnum places(LeafReaderContext segment, Term term) throws IOException {
        var state = states(term).get(segment);
        var found = state == null ? null : state.get();
        var terms = segment.reader().terms(term.field());
        if (found == null || terms == null) {
            return null;
        }
        var entry = terms.iterator();
        entry.seekExact(term.bytes(), found);
        return entry.postings(null, PostingsEnum.OFFSETS);
    }

    private TermStates states(Term term) {
        return known.computeIfAbsent(term, it -> {
            try {
                return TermStates.build(searcher, it, true);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read the index", e);
            }
        });
    }
}
