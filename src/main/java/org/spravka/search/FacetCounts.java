package org.spravka.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts what matches a query and how it spreads over categories, topics and labels, in one pass and without scoring. */
final class FacetCounts extends SimpleCollector {

    private static final int MOST = 50;

    private final List<Dimension> dimensions;
    private int total;

    private FacetCounts(SearchRequest request) {
        dimensions = List.of(
                new Dimension(Fields.CATEGORY, request.category()),
                new Dimension(Fields.TOPIC, request.topic()),
                new Dimension(Fields.LABEL, request.label()));
    }

    /** @param facets each kind counted as if nothing of this kind was chosen */
    record Counts(int total, Facets facets) {}

    /** The query must not contain what was chosen: that is applied here. */
    static CollectorManager<FacetCounts, Counts> of(SearchRequest request) {
        return new CollectorManager<>() {
            @Override
            public FacetCounts newCollector() {
                return new FacetCounts(request);
            }

            @Override
            public Counts reduce(Collection<FacetCounts> collectors) throws IOException {
                // Without an executor there is one.
                return collectors.iterator().next().counts();
            }
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        for (var dimension : dimensions) {
            dimension.enter(context);
        }
    }

    @Override
    public void collect(int doc) throws IOException {
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
            dimensions.forEach(Dimension::count);
        } else {
            missed.count();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    private Counts counts() throws IOException {
        for (var dimension : dimensions) {
            dimension.leave();
        }
        return new Counts(
                total,
                new Facets(
                        dimensions.get(0).facets(),
                        dimensions.get(1).facets(),
                        dimensions.get(2).facets()));
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
