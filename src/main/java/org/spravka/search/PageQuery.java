package org.spravka.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.spravka.search.QueryWords.Word;

/**
 * Asks the index for whole pages. First, what tells most is asked of all pages; then the rest only of those that were best, see
 * {@link RankedPages}.
 */
final class PageQuery {

    /** Of longer texts neither the order of words nor their pieces tell anything. */
    private static final int SHORT = 12;

    private static final int NEAR = 3;

    private final Weights weights;
    private final QueryWords words;

    PageQuery(Weights weights, QueryWords words) {
        this.weights = weights;
        this.words = words;
    }

    private boolean isShort() {
        return words.size() <= SHORT;
    }

    /**
     * Pages with so many of the words, and those that answered the same question before.
     *
     * @param answers ids of pages
     */
    Query matching(int least, Collection<String> answers) {
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        words.words().forEach(word -> any.add(somewhere(word), Occur.SHOULD));
        if (answers.isEmpty()) {
            return any.build();
        }
        var ids = answers.stream().map(BytesRef::new).toList();
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.SHOULD)
                .add(new TermInSetQuery(Fields.PAGE, ids), Occur.SHOULD)
                .build();
    }

    private static Query somewhere(Word word) {
        var own = new TermQuery(new Term(Fields.ANYWHERE, word.stem()));
        if (word.synonyms().isEmpty()) {
            return own;
        }
        var any = new BooleanQuery.Builder().add(own, Occur.SHOULD);
        word.synonyms().forEach(it -> any.add(new TermQuery(new Term(Fields.ANYWHERE, it)), Occur.SHOULD));
        return any.build();
    }

    /**
     * What all pages are asked: the more of the words, the better.
     *
     * @param answered how well pages answered the same question before, by their ids
     */
    BooleanQuery.Builder ranking(Map<String, Float> answered) {
        var query = new BooleanQuery.Builder().add(titleOr(answered), Occur.SHOULD);
        for (var word : words.words()) {
            query.add(stem(Fields.HEADINGS, word, weights.headingStem() * word.weight()), Occur.SHOULD);
            query.add(stem(Fields.ABOUT, word, weights.aboutStem() * word.weight()), Occur.SHOULD);
            add(query, Fields.TEXT, word, weights.textStem(), weights.textWord());
        }
        if (isShort()) {
            words.unknown().forEach(word -> pieces(word, 1).forEach(piece -> query.add(piece, Occur.SHOULD)));
        }
        return query;
    }

    private Query titleOr(Map<String, Float> answered) {
        if (answered.isEmpty()) {
            return asked();
        }
        var best = new ArrayList<Query>(answered.size() + 1);
        best.add(asked());
        answered.forEach((page, score) -> best.add(constant(new Term(Fields.PAGE, page), score)));
        return new DisjunctionMaxQuery(best, 0);
    }

    /** How far a title, or a question, has the words. */
    Query asked() {
        var query = new BooleanQuery.Builder();
        words.words().forEach(word -> add(query, Fields.ASKED, word, weights.askedStem(), weights.askedWord()));
        return query.build();
    }

    /** How far it sounds like the question, beyond whole words that tell something. */
    Query askedAlike() {
        var query = new BooleanQuery.Builder();
        if (isShort()) {
            words.words()
                    .forEach(word -> pieces(word.text(), word.weight()).forEach(it -> query.add(it, Occur.SHOULD)));
            words.noise()
                    .forEach(
                            it -> query.add(term(Fields.ASKED + Fields.WORDS, it, weights.askedNoise()), Occur.SHOULD));
        }
        return query.build();
    }

    /** Words that are neighbours in the query and near each other in the text. */
    Query near() {
        var query = new BooleanQuery.Builder();
        var all = words.words();
        for (var i = 0; isShort() && i + 1 < all.size(); i++) {
            var both = new PhraseQuery(
                    NEAR,
                    Fields.TEXT + Fields.STEMS,
                    all.get(i).stem(),
                    all.get(i + 1).stem());
            query.add(new BoostQuery(both, (float) (weights.near() * weights.textStem())), Occur.SHOULD);
        }
        return query.build();
    }

    /** Which section has most of the words. */
    Query sections() {
        var any = new BooleanQuery.Builder();
        for (var word : words.words()) {
            any.add(term(Fields.HEADING + Fields.STEMS, word.stem(), 2 * word.weight()), Occur.SHOULD);
            any.add(term(Fields.PASSAGE + Fields.STEMS, word.stem(), word.weight()), Occur.SHOULD);
        }
        return any.build();
    }

    private void add(BooleanQuery.Builder query, String field, Word word, double stemWeight, double wordWeight) {
        query.add(stem(field, word, stemWeight * word.weight()), Occur.SHOULD);
        query.add(term(field + Fields.WORDS, word.text(), wordWeight * word.weight()), Occur.SHOULD);
    }

    private Query stem(String field, Word word, double weight) {
        var own = term(field + Fields.STEMS, word.stem(), weight);
        if (word.synonyms().isEmpty()) {
            return own;
        }
        var synonyms = word.synonyms().stream().map(it -> term(field + Fields.STEMS, it, weight * weights.synonym()));
        return new DisjunctionMaxQuery(Stream.concat(Stream.of(own), synonyms).toList(), 0);
    }

    private List<Query> pieces(String word, double weight) {
        return Analysis.terms(Analysis.PIECES, word).stream()
                .map(piece -> term(Fields.ASKED + Fields.PIECES, piece, weights.askedPiece() * weight))
                .toList();
    }

    /** Only pages, and only in that language, if it is given. */
    static Query in(@Nullable Locale locale) {
        return locale == null
                ? new FieldExistsQuery(Fields.SECTIONS)
                : new TermQuery(new Term(Fields.PAGE_LOCALE, locale.toLanguageTag()));
    }

    static Query constant(Term term, double score) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(term)), (float) score);
    }

    private static Query term(String field, String term, double weight) {
        return new BoostQuery(new TermQuery(new Term(field, term)), (float) weight);
    }
}
