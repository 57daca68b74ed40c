package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Finds in each page the section that answers best, and lets that count for the order of the pages. */
final class RankedPages {

    private final IndexSearcher searcher;
    private final Weights weights;

    RankedPages(IndexSearcher searcher, Weights weights) {
        this.searcher = searcher;
        this.weights = weights;
    }

    /** @param section document of the best section, the first one if no word stands in any */
    record Ranked(int page, int section, float score) {}

    List<Ranked> rank(ScoreDoc[] pages, QueryWords words) throws IOException {
        var bySection = searcher.createWeight(searcher.rewrite(sections(words)), ScoreMode.COMPLETE, 1);
        var inIndexOrder = new ArrayList<>(List.of(pages));
        inIndexOrder.sort(Comparator.comparingInt(it -> it.doc));
        var ranked = new ArrayList<Ranked>();
        Segment segment = null;
        for (var page : inIndexOrder) {
            if (segment == null || !segment.has(page.doc)) {
                segment = new Segment(leafOf(page.doc), bySection);
            }
            ranked.add(segment.rank(page));
        }
        ranked.sort(
                Comparator.comparingDouble((Ranked it) -> it.score()).reversed().thenComparing(Ranked::page));
        return ranked;
    }

    private LeafReaderContext leafOf(int doc) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    private static Query sections(QueryWords words) {
        var any = new BooleanQuery.Builder();
        for (var word : words.words()) {
            var weight = (float) word.weight();
            any.add(stem(Fields.HEADING, word.stem(), 2 * weight), Occur.SHOULD);
            any.add(stem(Fields.PASSAGE, word.stem(), weight), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query stem(String field, String stem, float weight) {
        return new BoostQuery(new TermQuery(new Term(field + Fields.STEMS, stem)), weight);
    }

    /** Goes through the sections of one segment, forwards only. */
    private final class Segment {

        private final LeafReaderContext leaf;
        private final @Nullable Scorer scorer;
        private final org.apache.lucene.index.NumericDocValues counts;

        Segment(LeafReaderContext leaf, Weight bySection) throws IOException {
            this.leaf = leaf;
            scorer = bySection.scorer(leaf);
            counts = DocValues.getNumeric(leaf.reader(), Fields.SECTIONS);
        }

        boolean has(int doc) {
            return doc < leaf.docBase + leaf.reader().maxDoc();
        }

        Ranked rank(ScoreDoc found) throws IOException {
            var page = found.doc - leaf.docBase;
            counts.advanceExact(page);
            var best = page - (int) counts.longValue();
            var score = 0f;
            if (scorer != null) {
                var sections = scorer.iterator();
                var section = scorer.docID() < best ? sections.advance(best) : scorer.docID();
                for (; section < page && section != DocIdSetIterator.NO_MORE_DOCS; section = sections.nextDoc()) {
                    if (scorer.score() > score) {
                        best = section;
                        score = scorer.score();
                    }
                }
            }
            return new Ranked(found.doc, leaf.docBase + best, found.score + weights.section() * score);
        }
    }
}
