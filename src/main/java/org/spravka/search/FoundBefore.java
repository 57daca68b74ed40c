package org.spravka.search;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The documents that were found already in this state of the index, so that they are put in order without being looked for again. */
final class FoundBefore extends Query {

    private final List<@Nullable FixedBitSet> found;

    /** @param found for each segment which of its documents; nothing for a segment without any */
    FoundBefore(List<@Nullable FixedBitSet> found) {
        this.found = found;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                var documents = found.get(segment.ord);
                return documents == null ? null : supplier(documents);
            }

            /** It is for one search only. */
            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }

            private ScorerSupplier supplier(FixedBitSet documents) {
                var cost = documents.cardinality();
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        return new ConstantScoreScorer(score(), scoreMode, new BitSetIterator(documents, cost));
                    }

                    @Override
                    public long cost() {
                        return cost;
                    }
                };
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found before";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
