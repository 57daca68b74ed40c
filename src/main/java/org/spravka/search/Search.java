package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds published pages. Everything comes out of the index: no SQL, whether the database is there or not. */
@Service
public class Search {

    private static final int SNIPPET = 200;
    /** With fewer pages that have most of the words, those that have less of them are found as well. */
    private static final int ENOUGH = 20;

    /** Who searches has not written a ticket: what led from one to a page counts less. */
    private static final double TAUGHT_SEARCH = 0.75;

    private final LiveIndex index;

    Search(LiveIndex index) {
        this.index = index;
    }

    /** @return nothing if there are no words; pages in other languages only if there are none in the one asked for */
    public SearchResult find(SearchRequest request) {
        return index.search(searcher -> find(request, searcher), SearchResult.NOTHING);
    }

    private static SearchResult find(SearchRequest request, IndexSearcher searcher) throws IOException {
        var found = find(request, request.locale(), searcher);
        return found.hits().isEmpty() ? find(request, null, searcher) : found;
    }

    private static SearchResult find(SearchRequest request, @Nullable Locale locale, IndexSearcher searcher)
            throws IOException {
        var terms = new IndexTerms(searcher.getIndexReader(), locale);
        var typed = new WeightedText(request.words(), 1);
        var asked = request.asTyped() ? Repair.nothing(typed) : Repair.of(typed, terms);
        var words = QueryWords.ofQuery(asked.parts(), terms);
        var corrected = asked.changed() ? asked.text() : null;
        if (words.isEmpty()) {
            return new SearchResult(0, List.of(), corrected, Facets.NONE);
        }
        var lookup = new TermLookup(searcher);
        var ranking = new Ranking(searcher, lookup, words, Weights.forPagesOf(terms.usualLength()), TAUGHT_SEARCH);
        var least = Math.max(1, mostOf(words.written()));
        var counts = ranking.count(least, locale, request);
        while (counts.total() < ENOUGH && least > 1) {
            least--;
            counts = ranking.count(least, locale, request);
        }
        var hits = counts.total() == 0
                ? List.<Hit>of()
                : new Hits(searcher, lookup, words, SNIPPET, null, null).of(ranking.best(counts, request.limit()));
        return new SearchResult(counts.total(), hits, corrected, counts.facets());
    }

    /** Half of them, or both of two. */
    private static int mostOf(int words) {
        return words == 2 ? 2 : (words + 1) / 2;
    }

    /** @return the pages that answer best, one section each; nothing if the problem says nothing and nothing was chosen */
    public List<Hit> answers(Problem problem) {
        return index.search(searcher -> answers(problem, searcher), List.of());
    }

    private static List<Hit> answers(Problem problem, IndexSearcher searcher) throws IOException {
        var found = answers(problem, problem.locale(), searcher);
        return found.isEmpty() ? answers(problem, null, searcher) : found;
    }

    private static List<Hit> answers(Problem problem, @Nullable Locale locale, IndexSearcher searcher)
            throws IOException {
        var terms = new IndexTerms(searcher.getIndexReader(), locale);
        var meant = new ArrayList<WeightedText>();
        for (var text : problem.texts()) {
            meant.addAll(Repair.of(text, terms).parts());
        }
        var isPlaced = problem.category() != null || problem.topic() != null;
        var words = isPlaced ? QueryWords.ofQuery(meant, terms) : QueryWords.ofProblem(meant, terms);
        if (words.isEmpty()) {
            return List.of();
        }
        var lookup = new TermLookup(searcher);
        var best = new Ranking(searcher, lookup, words, Weights.forPagesOf(terms.usualLength()), 1)
                .best(problem, locale, terms.highestRarity());
        return new Hits(searcher, lookup, words, problem.quoteLength(), problem.category(), problem.topic()).of(best);
    }
}
