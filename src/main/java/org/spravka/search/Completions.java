package org.spravka.search;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Service;

/**
 * Completes what is being typed: with searches that led others to a page, and with titles of pages and sections. Their words begin
 * as typed, in any order; what no title begins with is repaired.
 */
@Service
public class Completions {

    /** What {@link Analysis#BEGINNINGS} keeps of a word, besides the whole. */
    static final int LONGEST_BEGINNING = 12;

    private static final int MOST = 8;
    private static final int MOST_SEARCHES = 3;
    /** Pages and sections may have the same title. */
    private static final int LOOKED_AT = 3 * MOST;

    private final LiveIndex index;
    private final Guidance guidance;

    Completions(LiveIndex index, Guidance guidance) {
        this.index = index;
        this.guidance = guidance;
    }

    /** @return searches first, then the best titles; nothing if nothing has all the words */
    public List<Completion> of(String typed, Locale locale) {
        var words = Analysis.terms(Analysis.WORDS, typed);
        return words.isEmpty() ? List.of() : index.search(searcher -> find(typed, words, locale, searcher), List.of());
    }

    /** Only the searches of others, for those who show hits anyway. */
    public List<Completion> searches(String typed, Locale locale) {
        var words = Analysis.terms(Analysis.WORDS, typed);
        return words.isEmpty() ? List.of() : searches(words, locale);
    }

    private List<Completion> find(String typed, List<String> words, Locale locale, IndexSearcher searcher)
            throws IOException {
        var found = find(words, locale, searcher);
        if (!found.isEmpty()) {
            return found;
        }
        var meant = new Beginnings(searcher.getIndexReader()).meant(typed);
        return meant.isPresent() && !meant.get().equals(words)
                ? find(meant.get(), locale, searcher)
                : otherLayout(typed, words, locale, searcher);
    }

    /** Some beginnings are words in both layouts: then it is the one that the language has. */
    private List<Completion> otherLayout(String typed, List<String> words, Locale locale, IndexSearcher searcher)
            throws IOException {
        var other = Optional.of(Analysis.terms(Analysis.WORDS, Keyboard.otherLayout(typed)))
                .filter(it -> !it.isEmpty() && !it.equals(words));
        return other.isPresent() ? find(other.get(), locale, searcher) : List.of();
    }

    private List<Completion> find(List<String> words, Locale locale, IndexSearcher searcher) throws IOException {
        var completions = new LinkedHashMap<String, Completion>();
        searches(words, locale).forEach(it -> add(it, locale, completions));
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.LOCALE, locale.toLanguageTag())), Occur.FILTER);
        words.forEach(word -> query.add(new TermQuery(Beginnings.beginning(word)), Occur.MUST));
        var stored = searcher.storedFields();
        for (var found : searcher.search(query.build(), LOOKED_AT).scoreDocs) {
            add(completion(stored.document(found.doc)), locale, completions);
        }
        return completions.values().stream().limit(MOST).toList();
    }

    private List<Completion> searches(List<String> words, Locale locale) {
        return guidance.frequent(locale).beginningWith(words, MOST_SEARCHES).stream()
                .map(it -> new Completion(
                        it,
                        "/search?q=%s&lang=%s"
                                .formatted(URLEncoder.encode(it, StandardCharsets.UTF_8), locale.toLanguageTag())))
                .toList();
    }

    private static void add(Completion completion, Locale locale, Map<String, Completion> completions) {
        completions.putIfAbsent(completion.text().toLowerCase(locale), completion);
    }

    private static Completion completion(Document found) {
        var url = "/help/%s?lang=%s".formatted(found.get(Fields.SLUG), found.get(Fields.LOCALE));
        var title = found.get(Fields.TITLE);
        return title != null
                ? new Completion(title, url)
                : new Completion(found.get(Fields.HEADING), url + "#" + found.get(Fields.ANCHOR));
    }
}
