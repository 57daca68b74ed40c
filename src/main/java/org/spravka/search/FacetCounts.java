package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is found and how it spreads over categories, topics and labels, without scoring, and remembers it. What two searches
 * find counts once.
 */
final class FacetCounts extends SimpleCollector {

    private static final int MOST = 50;

    private final IndexSearcher searcher;
    private final List<Dimension> dimensions;
    private final List<@Nullable FixedBitSet> seen;
    private final List<@Nullable FixedBitSet> found;
    private int segment;
    private int documents;
    private int total;

    /** What was chosen is applied here; each kind of facet is counted as if nothing of this kind was chosen. */
    FacetCounts(IndexSearcher searcher, SearchRequest request) {
        this.searcher = searcher;
        dimensions = List.of(
                new Dimension(Fields.CATEGORY, request.category()),
                new Dimension(Fields.TOPIC, request.topic()),
                new Dimension(Fields.LABEL, request.label()));
        var segments = searcher.getIndexReader().leaves().size();
        seen = empty(segments);
        found = empty(segments);
    }

    private static List<@Nullable FixedBitSet> empty(int segments) {
        var none = new ArrayList<@Nullable FixedBitSet>(segments);
        for (var i = 0; i < segments; i++) {
            none.add(null);
        }
        return none;
    }

    /** @param query without what was chosen */
    void count(Query query) throws IOException {
        searcher.search(query, new CollectorManager<FacetCounts, FacetCounts>() {
            @Override
            public FacetCounts newCollector() {
                return FacetCounts.this;
            }

            @Override
            public FacetCounts reduce(Collection<FacetCounts> collectors) {
                // Without an executor there is one.
                return FacetCounts.this;
            }
        });
    }

    int total() {
        return total;
    }

    Query found() {
        return new FoundBefore(found);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        segment = context.ord;
        documents = context.reader().maxDoc();
        for (var dimension : dimensions) {
            dimension.enter(context);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
        if (of(seen).getAndSet(doc)) {
            return;
        }
        Dimension missed = null;
        for (var dimension : dimensions) {
            if (!dimension.accepts(doc)) {
                if (missed != null) {
                    return;
                }
                missed = dimension;
            }
        }
        if (missed == null) {
            total++;
            of(found).set(doc);
            dimensions.forEach(Dimension::count);
        } else {
            missed.count();
        }
    }

    private FixedBitSet of(List<@Nullable FixedBitSet> segments) {
        var marked = segments.get(segment);
        if (marked == null) {
            marked = new FixedBitSet(documents);
            segments.set(segment, marked);
        }
        return marked;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    /** To be called once, when all is counted. */
    Facets facets() throws IOException {
        for (var dimension : dimensions) {
            dimension.leave();
        }
        return new Facets(
                dimensions.get(0).facets(),
                dimensions.get(1).facets(),
                dimensions.get(2).facets(),
                List.of());
    }

    /** One kind of facet: its values within a segment are numbers. */
    private static final class Dimension {

        private final String field;
        private final @Nullable String chosen;
        private final Map<String, Integer> counts = new HashMap<>();
        private SortedSetDocValues values = DocValues.emptySortedSet();
        private int[] counted = {};
        private long chosenNumber;
        private long[] current = new long[8];
        private int size;

        Dimension(String field, @Nullable String chosen) {
            this.field = field;
            this.chosen = chosen;
        }

        void enter(LeafReaderContext segment) throws IOException {
            leave();
            values = DocValues.getSortedSet(segment.reader(), field);
            counted = new int[(int) values.getValueCount()];
            chosenNumber = chosen == null ? -1 : values.lookupTerm(new org.apache.lucene.util.BytesRef(chosen));
        }

        /** Reads the values of a page, and tells whether the chosen one is among them. */
        boolean accepts(int doc) throws IOException {
            size = values.advanceExact(doc) ? values.docValueCount() : 0;
            if (current.length < size) {
                current = new long[size];
            }
            var accepted = chosen == null;
            for (var i = 0; i < size; i++) {
                current[i] = values.nextOrd();
                accepted |= current[i] == chosenNumber;
            }
            return accepted;
        }

        void count() {
            for (var i = 0; i < size; i++) {
                counted[(int) current[i]]++;
            }
        }

        void leave() throws IOException {
            for (var number = 0; number < counted.length; number++) {
                if (counted[number] > 0) {
                    counts.merge(values.lookupOrd(number).utf8ToString(), counted[number], Integer::sum);
                }
            }
            counted = new int[0];
        }

        List<Facet> facets() {
            return counts.entrySet().stream()
                    .map(it -> new Facet(it.getKey(), it.getValue()))
                    .sorted(Comparator.comparingInt(Facet::count).reversed().thenComparing(Facet::value))
                    .limit(MOST)
                    .toList();
        }
    }
}
