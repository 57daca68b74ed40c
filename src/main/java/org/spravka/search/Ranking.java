package org.spravka.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
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
    private final Demands demands;
    private final Map<String, Float> answered;

    /**
     * @param taught how much a question out of a solved ticket counts, beside those that editors wrote
     * @param helped how many people a page helped, by its id
     */
    Ranking(
            IndexSearcher searcher,
            TermLookup terms,
            QueryWords words,
            Weights weights,
            double taught,
            Demands demands,
            Map<String, Integer> helped)
            throws IOException {
        this.searcher = searcher;
        this.words = words;
        this.weights = weights;
        queries = new PageQuery(weights, words, terms);
        closer = new RankedPages(searcher, weights, queries, helped);
        this.demands = demands;
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

    /** The pages that have so many of the words, and those that have answered such questions. */
    FacetCounts count(int least, @Nullable Locale locale, SearchRequest request) throws IOException {
        var counts = new FacetCounts(searcher, request);
        counts.count(demands.of(PageQuery.matching(words, least, locale)));
        if (!answered.isEmpty()) {
            counts.count(demands.of(PageQuery.pages(answered.keySet(), locale)));
        }
        return counts;
    }

    /** How many pages of another language have so many of the words, narrowed to what was chosen. */
    int countIn(Locale locale, int least, SearchRequest request) throws IOException {
        var query = new BooleanQuery.Builder().add(demands.of(PageQuery.matching(words, least, locale)), Occur.FILTER);
        filter(query, Fields.CATEGORY, request.category());
        filter(query, Fields.TOPIC, request.topic());
        filter(query, Fields.LABEL, request.label());
        return searcher.count(query.build());
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    /** The best pages of those that were counted. */
    List<Ranked> best(FacetCounts counted, int limit) throws IOException {
        return words.isEmpty()
                ? first(new ConstantScoreQuery(counted.found()), limit)
                : best(queries.ranking(answered).add(counted.found(), Occur.FILTER), limit);
    }

    /** One page by its slug, with the section that has most of the words; nothing if it is not there. */
    Optional<Ranked> pinned(String slug, Locale locale) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.SLUG, slug)), Occur.FILTER)
                .add(PageQuery.in(locale), Occur.FILTER)
                .build();
        return first(query, 1).stream().findFirst().map(Ranked::asPinned);
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
        return best(query.add(PageQuery.in(locale), Occur.FILTER), problem.limit());
    }

    /** With all that counts side by side, Lucene passes over pages that cannot be among the best. */
    private List<Ranked> best(BooleanQuery.Builder query, int limit) throws IOException {
        return first(query.setMinimumNumberShouldMatch(1).build(), limit);
    }

    private List<Ranked> first(Query query, int limit) throws IOException {
        var pages = searcher.search(query, Math.max(limit, CLOSER)).scoreDocs;
        var ranked = closer.rank(pages, answered);
        return ranked.subList(0, Math.min(limit, ranked.size()));
    }
}
