package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Looks more closely at the pages that were best so far: how much their titles look like the question, whether the words stand
 * together, and which section answers best.
 */
final class RankedPages {

    private final IndexSearcher searcher;
    private final Weights weights;
    private final Weight asked;
    private final Weight alike;
    private final Weight near;
    private final Weight sections;
    private final Map<String, Integer> helped;

    /** @param helped how many people a page helped, by its id */
    RankedPages(IndexSearcher searcher, Weights weights, PageQuery queries, Map<String, Integer> helped)
            throws IOException {
        this.searcher = searcher;
        this.weights = weights;
        this.helped = helped;
        asked = weight(queries.asked());
        alike = weight(queries.askedAlike());
        near = weight(queries.near());
        sections = weight(queries.sections());
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /**
     * @param section document of the best section, the first one if no word stands in any
     * @param taught whether a question that was answered before is more like this one than the title is
     * @param helped how many people the page helped
     * @param pinned whether editors want it here
     */
    record Ranked(int page, int section, float score, boolean taught, int helped, boolean pinned) {

        Ranked asPinned() {
            return new Ranked(page, section, score, taught, helped, true);
        }
    }

    /** @param answered how well pages answered the same question before, by their ids, as it counted in the scores so far */
    List<Ranked> rank(ScoreDoc[] pages, Map<String, Float> answered) throws IOException {
        var ranked = new ArrayList<Ranked>(pages.length);
        Segment segment = null;
        for (var page : inIndexOrder(pages)) {
            if (segment == null || !segment.has(page.doc)) {
                segment = new Segment(leafOf(page.doc), answered);
            }
            ranked.add(segment.rank(page));
        }
        ranked.sort(
                Comparator.comparingDouble((Ranked it) -> it.score()).reversed().thenComparing(Ranked::page));
        return ranked;
    }

    /** How much each of these questions is like the one that is asked now; in the order of the index. */
    List<ScoreDoc> rankQuestions(ScoreDoc[] questions) throws IOException {
        var ranked = new ArrayList<ScoreDoc>(questions.length);
        var leaves = searcher.getIndexReader().leaves().iterator();
        var ordered = inIndexOrder(questions).iterator();
        var question = ordered.hasNext() ? ordered.next() : null;
        while (question != null) {
            var leaf = leaves.next();
            var closer = new Closer(alike, leaf);
            while (question != null
                    && question.doc < leaf.docBase + leaf.reader().maxDoc()) {
                var score = question.score + closer.score(question.doc - leaf.docBase);
                ranked.add(new ScoreDoc(question.doc, score));
                question = ordered.hasNext() ? ordered.next() : null;
            }
        }
        return ranked;
    }

    private static List<ScoreDoc> inIndexOrder(ScoreDoc[] found) {
        var ordered = new ArrayList<>(List.of(found));
        ordered.sort(Comparator.comparingInt(it -> it.doc));
        return ordered;
    }

    private LeafReaderContext leafOf(int doc) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(doc, leaves));
    }

    /** One more question to the documents of a segment, forwards only. */
    private static final class Closer {

        private final @Nullable Scorer scorer;

        Closer(Weight weight, LeafReaderContext leaf) throws IOException {
            scorer = weight.scorer(leaf);
        }

        /** @return 0 if it does not match */
        float score(int doc) throws IOException {
            return scorer != null && advance(doc) == doc ? scorer.score() : 0;
        }

        int advance(int doc) throws IOException {
            if (scorer == null) {
                return DocIdSetIterator.NO_MORE_DOCS;
            }
            return scorer.docID() < doc ? scorer.iterator().advance(doc) : scorer.docID();
        }
    }

    /** Goes through the pages of one segment, forwards only. */
    private final class Segment {

        private final LeafReaderContext leaf;
        private final Map<String, Float> answered;
        private final Closer asked;
        private final Closer alike;
        private final Closer near;
        private final Closer sections;
        private final NumericDocValues counts;

        Segment(LeafReaderContext leaf, Map<String, Float> answered) throws IOException {
            this.leaf = leaf;
            this.answered = answered;
            asked = new Closer(RankedPages.this.asked, leaf);
            alike = new Closer(RankedPages.this.alike, leaf);
            near = new Closer(RankedPages.this.near, leaf);
            sections = new Closer(RankedPages.this.sections, leaf);
            counts = DocValues.getNumeric(leaf.reader(), Fields.SECTIONS);
        }

        boolean has(int doc) {
            return doc < leaf.docBase + leaf.reader().maxDoc();
        }

        Ranked rank(ScoreDoc found) throws IOException {
            var page = found.doc - leaf.docBase;
            var section = section(page);
            var before = before(page);
            var title = asked.score(page);
            var whole = title + alike.score(page);
            var more = Math.max(whole, before) - Math.max(title, before);
            var score = found.score + more + near.score(page) + (float) weights.section() * section.score;
            var people = known(helped, page, 0);
            return new Ranked(
                    found.doc, section.doc, score * (float) weights.helping(people), before > whole, people, false);
        }

        private float before(int page) throws IOException {
            return known(answered, page, 0f);
        }

        private <T> T known(Map<String, T> byPage, int page, T otherwise) throws IOException {
            if (byPage.isEmpty()) {
                return otherwise;
            }
            var ids = DocValues.getSorted(leaf.reader(), Fields.PAGE);
            return ids.advanceExact(page)
                    ? byPage.getOrDefault(ids.lookupOrd(ids.ordValue()).utf8ToString(), otherwise)
                    : otherwise;
        }

        private ScoreDoc section(int page) throws IOException {
            counts.advanceExact(page);
            var best = page - (int) counts.longValue();
            var score = 0f;
            for (var section = sections.advance(best); section < page; section = sections.advance(section + 1)) {
                var scored = sections.score(section);
                if (scored > score) {
                    best = section;
                    score = scored;
                }
            }
            return new ScoreDoc(leaf.docBase + best, score);
        }
    }
}
