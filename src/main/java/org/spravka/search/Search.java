package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Finds published pages. Everything comes out of the index: no SQL, whether the database is there or not. */
@Service
public class Search {

    private static final int SNIPPET = 200;
    /** So many pages are looked at more closely, if there are, to put the best first. */
    private static final int CLOSER = 30;

    private final LiveIndex index;
    private final Weights weights;
    private final PageQuery queries;

    @Autowired
    Search(LiveIndex index) {
        this(index, Weights.DEFAULT);
    }

    Search(LiveIndex index, Weights weights) {
        this.index = index;
        this.weights = weights;
        this.queries = new PageQuery(weights);
    }

    /** @return nothing if there are no words; pages in other languages only if there are none in the one asked for */
    public SearchResult find(SearchRequest request) {
        return index.search(searcher -> find(request, searcher), SearchResult.NOTHING);
    }

    private SearchResult find(SearchRequest request, IndexSearcher searcher) throws IOException {
        var terms = new IndexTerms(searcher.getIndexReader());
        var typed = new WeightedText(request.words(), 1);
        var asked = request.asTyped() ? Repair.nothing(typed) : Repair.of(typed, terms);
        var words = QueryWords.ofQuery(asked.parts(), terms);
        var corrected = asked.changed() ? asked.text() : null;
        var found = find(request, words, corrected, request.locale(), searcher);
        return found.hits().isEmpty() ? find(request, words, corrected, null, searcher) : found;
    }

    private SearchResult find(
            SearchRequest request,
            QueryWords words,
            @Nullable String corrected,
            @Nullable Locale locale,
            IndexSearcher searcher)
            throws IOException {
        var counts = searcher.search(queries.matching(words, locale), FacetCounts.of(request));
        if (counts.total() == 0) {
            return new SearchResult(0, List.of(), corrected, counts.facets());
        }
        var ranking = chosen(request, queries.ranking(words, locale));
        var hits = hits(searcher, ranking, words, request.limit(), new Hits(searcher, words, SNIPPET, null, null));
        return new SearchResult(counts.total(), hits, corrected, counts.facets());
    }

    private static Query chosen(SearchRequest request, Query query) {
        var chosen = new BooleanQuery.Builder().add(query, Occur.MUST);
        filter(chosen, Fields.CATEGORY, request.category());
        filter(chosen, Fields.TOPIC, request.topic());
        filter(chosen, Fields.LABEL, request.label());
        return chosen.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, @Nullable String value) {
        if (value != null) {
            query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
        }
    }

    /** @return the pages that answer best, one section each; nothing if the problem says nothing */
    public List<Hit> answers(Problem problem) {
        return index.search(searcher -> answers(problem, searcher), List.of());
    }

    private List<Hit> answers(Problem problem, IndexSearcher searcher) throws IOException {
        var terms = new IndexTerms(searcher.getIndexReader());
        var meant = new ArrayList<WeightedText>();
        for (var text : problem.texts()) {
            meant.addAll(Repair.of(text, terms).parts());
        }
        var words = QueryWords.ofProblem(meant, terms);
        var found = answers(problem, words, problem.locale(), searcher);
        return found.isEmpty() ? answers(problem, words, null, searcher) : found;
    }

    private List<Hit> answers(Problem problem, QueryWords words, @Nullable Locale locale, IndexSearcher searcher)
            throws IOException {
        var ranking = queries.answering(words, locale, problem.category(), problem.topic());
        var hits = new Hits(searcher, words, problem.quoteLength(), problem.category(), problem.topic());
        return hits(searcher, ranking, words, problem.limit(), hits);
    }

    private List<Hit> hits(IndexSearcher searcher, Query ranking, QueryWords words, int limit, Hits hits)
            throws IOException {
        if (words.isEmpty()) {
            return List.of();
        }
        var pages = searcher.search(ranking, Math.max(limit, CLOSER)).scoreDocs;
        var ranked = new RankedPages(searcher, weights).rank(pages, words);
        return hits.of(ranked.subList(0, Math.min(limit, ranked.size())));
    }
}
