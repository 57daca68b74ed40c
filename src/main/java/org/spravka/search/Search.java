package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Catalog;
import org.spravka.search.RankedPages.Ranked;
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
    private final Guidance guidance;
    private final ShelfNames names;

    Search(LiveIndex index, Guidance guidance, Catalog catalog) {
        this.index = index;
        this.guidance = guidance;
        this.names = new ShelfNames(catalog);
    }

    /** @return nothing if there are no words; pages in other languages only if there are none in the one asked for */
    public SearchResult find(SearchRequest request) {
        return find(request, guidance.rules());
    }

    /** The same, as if these rules were followed. */
    SearchResult find(SearchRequest request, Rules rules) {
        return index.search(searcher -> find(request, rules, searcher), SearchResult.NOTHING);
    }

    private SearchResult find(SearchRequest request, Rules rules, IndexSearcher searcher) throws IOException {
        var typed = Typed.of(request.words());
        var found = find(typed, request, rules, searcher);
        return found.hits().isEmpty() && !typed.phrases().isEmpty()
                ? find(typed.loosened(), request, rules, searcher).asLoosened()
                : found;
    }

    private SearchResult find(Typed typed, SearchRequest request, Rules rules, IndexSearcher searcher)
            throws IOException {
        var found = find(typed, request, rules, request.locale(), searcher);
        return found.hits().isEmpty() ? find(typed, request, rules, null, searcher) : found;
    }

    private SearchResult find(
            Typed typed, SearchRequest wish, Rules rules, @Nullable Locale locale, IndexSearcher searcher)
            throws IOException {
        var terms = new IndexTerms(searcher.getIndexReader(), locale, rules.vocabulary(wish.locale()));
        var request = narrowed(wish, typed, terms);
        var bare = new WeightedText(typed.words(), 1);
        var asked = request.asTyped() ? Repair.nothing(bare) : Repair.of(bare, terms);
        var parts = new ArrayList<>(asked.parts());
        typed.phrases().forEach(it -> parts.add(new WeightedText(it, 1)));
        var words = QueryWords.ofQuery(parts, terms);
        var corrected = asked.changed() ? typed.with(asked.text()) : null;
        if (words.isEmpty() && typed.demandsNothing()) {
            return new SearchResult(0, List.of(), corrected, false, Facets.NONE);
        }
        var weights = rules.tuned(Weights.forPagesOf(terms.usualLength()));
        var lookup = new TermLookup(searcher);
        var ranking =
                new Ranking(searcher, lookup, words, weights, TAUGHT_SEARCH, Demands.of(typed), guidance.helped());
        var least = Math.max(1, mostOf(words.written()));
        var counts = ranking.count(least, locale, request);
        while (counts.total() < ENOUGH && least > 1) {
            least--;
            counts = ranking.count(least, locale, request);
        }
        var ranked = new Best(ranking, counts, locale, request).withPinned(pinned(request, rules));
        var hits =
                ranked.isEmpty() ? List.<Hit>of() : new Hits(searcher, lookup, words, SNIPPET, null, null).of(ranked);
        var facets = locale == null
                ? counts.facets()
                : counts.facets().withLocales(locales(ranking, least, request, counts.total(), terms));
        return new SearchResult(Math.max(counts.total(), hits.size()), hits, corrected, false, facets);
    }

    /** What was demanded counts before what was chosen. */
    private SearchRequest narrowed(SearchRequest request, Typed typed, IndexTerms terms) throws IOException {
        var narrowed = request;
        if (typed.category() != null) {
            narrowed = narrowed.inCategory(names.category(typed.category()));
        }
        if (typed.topic() != null) {
            narrowed = narrowed.inTopic(names.topic(typed.topic()));
        }
        return typed.label() == null ? narrowed : narrowed.withLabel(terms.label(typed.label()));
    }

    private static List<String> pinned(SearchRequest request, Rules rules) {
        return request.isNarrowed() ? List.of() : rules.pinned(request.locale(), request.words());
    }

    /** The best pages, and before them those that are pinned. */
    private record Best(
            Ranking ranking, FacetCounts counts, @Nullable Locale locale, SearchRequest request) {

        List<Ranked> withPinned(List<String> slugs) throws IOException {
            var best = counts.total() == 0 ? List.<Ranked>of() : ranking.best(counts, request.limit());
            if (slugs.isEmpty() || locale == null) {
                return best;
            }
            var all = new LinkedHashMap<Integer, Ranked>();
            for (var slug : slugs) {
                ranking.pinned(slug, locale).ifPresent(it -> all.put(it.page(), it));
            }
            best.forEach(it -> all.putIfAbsent(it.page(), it));
            return all.values().stream().limit(request.limit()).toList();
        }
    }

    /** How many pages each language has for these words; only this one if no other has any. */
    private static List<Facet> locales(Ranking ranking, int least, SearchRequest request, int here, IndexTerms terms)
            throws IOException {
        var counted = new ArrayList<Facet>();
        counted.add(new Facet(request.locale().toLanguageTag(), here));
        for (var other : terms.locales()) {
            if (!other.equals(request.locale().toLanguageTag())) {
                var there = ranking.countIn(Locale.forLanguageTag(other), least, request);
                if (there > 0) {
                    counted.add(new Facet(other, there));
                }
            }
        }
        return counted;
    }

    /** Half of them, or both of two. */
    private static int mostOf(int words) {
        return words == 2 ? 2 : (words + 1) / 2;
    }

    /** @return the pages that answer best, one section each; nothing if the problem says nothing and nothing was chosen */
    public List<Hit> answers(Problem problem) {
        return index.search(searcher -> answers(problem, searcher), List.of());
    }

    private List<Hit> answers(Problem problem, IndexSearcher searcher) throws IOException {
        var found = answers(problem, problem.locale(), searcher);
        return found.isEmpty() ? answers(problem, null, searcher) : found;
    }

    private List<Hit> answers(Problem problem, @Nullable Locale locale, IndexSearcher searcher) throws IOException {
        var rules = guidance.rules();
        var terms = new IndexTerms(searcher.getIndexReader(), locale, rules.vocabulary(problem.locale()));
        var meant = new ArrayList<WeightedText>();
        for (var text : problem.texts()) {
            meant.addAll(Repair.of(text, terms).parts());
        }
        var isPlaced = problem.category() != null || problem.topic() != null;
        var words = isPlaced ? QueryWords.ofQuery(meant, terms) : QueryWords.ofProblem(meant, terms);
        if (words.isEmpty()) {
            return List.of();
        }
        var weights = rules.tuned(Weights.forPagesOf(terms.usualLength()));
        var lookup = new TermLookup(searcher);
        var best = new Ranking(searcher, lookup, words, weights, 1, Demands.NONE, guidance.helped())
                .best(problem, locale, terms.highestRarity());
        return new Hits(searcher, lookup, words, problem.quoteLength(), problem.category(), problem.topic()).of(best);
    }
}
