package org.spravka.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.spravka.search.QueryWords.Word;

/** Asks the index for whole pages: a page is found if it has one of the words; each further word and each better place counts. */
final class PageQuery {

    /** Of longer texts neither the order of words nor their pieces tell anything. */
    private static final int SHORT = 12;

    private static final int NEAR = 3;

    private final Weights weights;

    PageQuery(Weights weights) {
        this.weights = weights;
    }

    /** Pages with any of the words, in that language only, or in any if it is null. */
    Query matching(QueryWords words, @Nullable Locale locale) {
        var any = new BooleanQuery.Builder();
        words.words().forEach(word -> any.add(anywhere(word), Occur.SHOULD));
        return in(locale, any.build());
    }

    /** The same pages, ranked. */
    Query ranking(QueryWords words, @Nullable Locale locale) {
        var query = new BooleanQuery.Builder().add(matching(words, locale), Occur.MUST);
        if (words.size() <= SHORT) {
            pieces(words).forEach(piece -> query.add(piece, Occur.SHOULD));
            neighbours(words.words()).forEach(pair -> query.add(pair, Occur.SHOULD));
        }
        return query.build();
    }

    /**
     * Pages that may help with a problem: those with any of the words, those whose titles have words like them, and those of the
     * category and the topic that someone chose. The more of this is true, the better.
     */
    Query answering(QueryWords words, @Nullable Locale locale, @Nullable String category, @Nullable String topic) {
        var query = new BooleanQuery.Builder();
        words.words().forEach(word -> query.add(anywhere(word), Occur.SHOULD));
        if (words.size() <= SHORT) {
            pieces(words).forEach(piece -> query.add(piece, Occur.SHOULD));
            neighbours(words.words()).forEach(pair -> query.add(pair, Occur.SHOULD));
        }
        var most = (float) words.importance();
        if (category != null) {
            query.add(chosen(Fields.CATEGORY, category, weights.category() * most), Occur.SHOULD);
        }
        if (topic != null) {
            query.add(chosen(Fields.TOPIC, topic, weights.topic() * most), Occur.SHOULD);
        }
        return in(locale, query.build());
    }

    private static Query in(@Nullable Locale locale, Query query) {
        return locale == null
                ? query
                : new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(new TermQuery(new Term(Fields.LOCALE, locale.toLanguageTag())), Occur.FILTER)
                        .build();
    }

    private Query anywhere(Word word) {
        return new BooleanQuery.Builder()
                .add(term(Fields.TITLE + Fields.STEMS, word.stem(), weights.titleStem() * word.weight()), Occur.SHOULD)
                .add(term(Fields.TITLE + Fields.WORDS, word.text(), weights.titleWord() * word.weight()), Occur.SHOULD)
                .add(
                        term(Fields.HEADINGS + Fields.STEMS, word.stem(), weights.headingStem() * word.weight()),
                        Occur.SHOULD)
                .add(
                        term(Fields.HEADINGS + Fields.WORDS, word.text(), weights.headingWord() * word.weight()),
                        Occur.SHOULD)
                .add(term(Fields.ABOUT + Fields.STEMS, word.stem(), weights.aboutStem() * word.weight()), Occur.SHOULD)
                .add(term(Fields.ABOUT + Fields.WORDS, word.text(), weights.aboutWord() * word.weight()), Occur.SHOULD)
                .add(
                        term(Fields.QUESTIONS + Fields.STEMS, word.stem(), weights.questionStem() * word.weight()),
                        Occur.SHOULD)
                .add(
                        term(Fields.QUESTIONS + Fields.WORDS, word.text(), weights.questionWord() * word.weight()),
                        Occur.SHOULD)
                .add(term(Fields.TEXT + Fields.STEMS, word.stem(), weights.textStem() * word.weight()), Occur.SHOULD)
                .add(term(Fields.TEXT + Fields.WORDS, word.text(), weights.textWord() * word.weight()), Occur.SHOULD)
                .build();
    }

    private List<Query> pieces(QueryWords words) {
        var known = words.words().stream().flatMap(word -> pieces(word.text(), word.weight()));
        var unknown = words.unknown().stream().flatMap(word -> pieces(word, 1));
        return Stream.concat(known, unknown).toList();
    }

    private Stream<Query> pieces(String word, double weight) {
        return Analysis.terms(Analysis.PIECES, word).stream()
                .map(piece -> term(Fields.TITLE + Fields.PIECES, piece, weights.titlePiece() * weight));
    }

    private List<Query> neighbours(List<Word> words) {
        var pairs = new ArrayList<Query>();
        for (var i = 0; i + 1 < words.size(); i++) {
            for (var field : List.of(Fields.TITLE, Fields.QUESTIONS, Fields.TEXT)) {
                var weight = weightOf(field);
                var near = new PhraseQuery(
                        NEAR,
                        field + Fields.STEMS,
                        words.get(i).stem(),
                        words.get(i + 1).stem());
                pairs.add(new BoostQuery(near, weights.near() * weight));
            }
        }
        return pairs;
    }

    private float weightOf(String field) {
        return switch (field) {
            case Fields.TITLE -> weights.titleStem();
            case Fields.QUESTIONS -> weights.questionStem();
            default -> weights.textStem();
        };
    }

    private static Query chosen(String field, String value, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, value))), weight);
    }

    private static Query term(String field, String term, double weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), (float) weight);
    }
}
