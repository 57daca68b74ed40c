package org.spravka.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Service;

/** Completes what is being typed with titles whose words begin so, in any order. */
@Service
public class Completions {

    private static final int MOST = 8;
    /** Pages and sections may have the same title. */
    private static final int LOOKED_AT = 3 * MOST;
    /** What {@link Analysis#BEGINNINGS} keeps of a word, besides the whole. */
    private static final int LONGEST_BEGINNING = 12;

    private final LiveIndex index;

    Completions(LiveIndex index) {
        this.index = index;
    }

    /** @return the best first; nothing if no title has all the words */
    public List<Completion> of(String typed, Locale locale) {
        var words = Analysis.terms(Analysis.WORDS, typed);
        return words.isEmpty() ? List.of() : index.search(searcher -> find(words, locale, searcher), List.of());
    }

    private static List<Completion> find(List<String> words, Locale locale, IndexSearcher searcher) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.LOCALE, locale.toLanguageTag())), Occur.FILTER);
        words.forEach(word -> query.add(beginning(word), Occur.MUST));
        var stored = searcher.storedFields();
        var completions = new LinkedHashMap<String, Completion>();
        for (var found : searcher.search(query.build(), LOOKED_AT).scoreDocs) {
            var completion = completion(stored.document(found.doc));
            completions.putIfAbsent(completion.text().toLowerCase(locale), completion);
        }
        return completions.values().stream().limit(MOST).toList();
    }

    private static TermQuery beginning(String word) {
        var indexed = word.length() > LONGEST_BEGINNING ? word.substring(0, LONGEST_BEGINNING) : word;
        return new TermQuery(new Term(Fields.NAME + Fields.BEGINNINGS, indexed));
    }

    private static Completion completion(Document found) {
        var url = "/help/%s?lang=%s".formatted(found.get(Fields.SLUG), found.get(Fields.LOCALE));
        var title = found.get(Fields.TITLE);
        return title != null
                ? new Completion(title, url)
                : new Completion(found.get(Fields.HEADING), url + "#" + found.get(Fields.ANCHOR));
    }
}
