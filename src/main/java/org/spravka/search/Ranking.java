package org.spravka.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.spravka.search.RankedPages.Ranked;

/**
 * Puts pages in order for some words. A page says what it answers in its title; beside the title stand the questions it is known to
 * answer, and of all these the one most like what is asked now counts.
 */
final class Ranking {

    /** So many pages are looked at more closely, if there are, to put the best first. */
    private static final int CLOSER = 50;

    private static final int QUESTIONS = 50;

    private final IndexSearcher searcher;
    private final QueryWords words;
    private final Weights weights;
    private final PageQuery queries;
    private final RankedPages closer;
    private final Map<String, Float> answered;

    /** @param taught how much a question out of a solved ticket counts, beside those that editors wrote */
    Ranking(IndexSearcher searcher, QueryWords words, Weights weights, double taught) throws IOException {
        this.searcher = searcher;
        this.words = words;
        this.weights = weights;
        queries = new PageQuery(weights, words);
        closer = new RankedPages(searcher, weights, queries);
        answered = answered(taught);
    }

    QueryWords words() {
        return words;
    }

    /** The pages that have answered questions like this one, by their ids, with how much the best of these is like it. */
    private Map<String, Float> answered(double taught) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(queries.asked(), Occur.MUST)
                .add(new FieldExistsQuery(Fields.ANSWER), Occur.FILTER)
                .build();
        var best = new HashMap<String, Float>();
        for (var question : closer.rankQuestions(searcher.search(query, QUESTIONS).scoreDocs)) {
            var leaves = searcher.getIndexReader().leaves();
            var leaf = leaves.get(ReaderUtil.subIndex(question.doc, leaves));
            var doc = question.doc - leaf.docBase;
            var page = DocValues.getSorted(leaf.reader(), Fields.ANSWER);
            page.advanceExact(doc);
            var isTaught = DocValues.getNumeric(leaf.reader(), Fields.TAUGHT).advanceExact(doc);
            var score = question.score * (float) (weights.question() * (isTaught ? taught : 1));
            best.merge(page.lookupOrd(page.ordValue()).utf8ToString(), score, Math::max);
        }
        return best;
    }

    /** How many pages have so many of the words. */
    FacetCounts.Counts count(int least, @Nullable Locale locale, SearchRequest request) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(queries.matching(least, answered.keySet()), Occur.MUST)
                .add(PageQuery.in(locale), Occur.FILTER);
        return searcher.search(query.build(), FacetCounts.of(request));
    }

    /** The best pages of those that were counted. */
    List<Ranked> best(int least, @Nullable Locale locale, SearchRequest request) throws IOException {
        var query = queries.ranking(answered)
                .add(queries.matching(least, answered.keySet()), Occur.FILTER)
                .add(PageQuery.in(locale), Occur.FILTER);
        filter(query, Fields.CATEGORY, request.category());
        filter(query, Fields.TOPIC, request.topic());
        filter(query, Fields.LABEL, request.label());
        return best(query.build(), request.limit());
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    /**
     * Pages that may help with a problem: those with any of the words, those whose titles have words like them, and those of the
     * category and the topic that someone chose. The more of this is true, the better. What was chosen counts the same however much
     * was written: the more someone writes, the less it matters.
     *
     * @param unit what a word counts that stands in one page only
     */
    List<Ranked> best(Problem problem, @Nullable Locale locale, double unit) throws IOException {
        var query = queries.ranking(answered);
        if (problem.category() != null) {
            query.add(
                    PageQuery.constant(new Term(Fields.CATEGORY, problem.category()), weights.category() * unit),
                    Occur.SHOULD);
        }
        if (problem.topic() != null) {
            query.add(
                    PageQuery.constant(new Term(Fields.TOPIC, problem.topic()), weights.topic() * unit), Occur.SHOULD);
        }
        var pages = new BooleanQuery.Builder()
                .add(query.build(), Occur.MUST)
                .add(PageQuery.in(locale), Occur.FILTER)
                .build();
        return best(pages, problem.limit());
    }

    private List<Ranked> best(Query query, int limit) throws IOException {
        var pages = searcher.search(query, Math.max(limit, CLOSER)).scoreDocs;
        var ranked = closer.rank(pages, answered);
        return ranked.subList(0, Math.min(limit, ranked.size()));
    }
}
