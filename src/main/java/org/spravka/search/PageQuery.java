package org.spravka.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final TermLookup terms;

    PageQuery(Weights weights, QueryWords words, TermLookup terms) {
        this.weights = weights;
        this.words = words;
        this.terms = terms;
    }

    private boolean isShort() {
        return words.size() <= SHORT;
    }

    /** Pages with so many of the words; all, if there are no words. */
    static Query matching(QueryWords words, int least, @Nullable Locale locale) {
        if (words.isEmpty()) {
            return in(locale);
        }
        var any = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        words.words()
                .forEach(word -> any.add(
                        word.exact() ? exactly(word, locale) : anywhere(word, Fields.in(locale, Fields.ANYWHERE)),
                        Occur.SHOULD));
        return any.build();
    }

    private static Query exactly(Word word, @Nullable Locale locale) {
        var any = new BooleanQuery.Builder();
        Stream.of(Fields.ASKED, Fields.HEADINGS, Fields.ABOUT, Fields.TEXT)
                .forEach(it -> any.add(new TermQuery(new Term(it + Fields.WORDS, word.text())), Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(in(locale), Occur.FILTER)
                .build();
    }

    private static Query anywhere(Word word, String field) {
        var own = new TermQuery(new Term(field, word.stem()));
        if (word.synonyms().isEmpty()) {
            return own;
        }
        var any = new BooleanQuery.Builder().add(own, Occur.SHOULD);
        word.synonyms().forEach(it -> any.add(new TermQuery(new Term(field, it)), Occur.SHOULD));
        return any.build();
    }

    /** @param ids of pages */
    static Query pages(Collection<String> ids, @Nullable Locale locale) {
        return new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                Fields.PAGE, ids.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .add(in(locale), Occur.FILTER)
                .build();
    }

    /**
     * What all pages are asked: the more of the words, the better.
     *
     * @param answered how well pages answered the same question before, by their ids
     */
    BooleanQuery.Builder ranking(Map<String, Float> answered) {
        var query = new BooleanQuery.Builder();
        titleOr(answered).forEach(it -> query.add(it, Occur.SHOULD));
        for (var word : words.words()) {
            Stream.of(
                            stem(Fields.HEADINGS, word, weights.headingStem() * word.weight()).stream(),
                            stem(Fields.ABOUT, word, weights.aboutStem() * word.weight()).stream(),
                            both(Fields.TEXT, word, weights.textStem(), weights.textWord()))
                    .flatMap(it -> it)
                    .forEach(it -> query.add(it, Occur.SHOULD));
        }
        if (isShort()) {
            words.unknown().forEach(word -> pieces(word, 1).forEach(piece -> query.add(piece, Occur.SHOULD)));
        }
        return query;
    }

    private List<Query> titleOr(Map<String, Float> answered) {
        if (answered.isEmpty()) {
            return askedWords();
        }
        var best = new ArrayList<Query>(answered.size() + 1);
        best.add(asked());
        answered.forEach((page, score) -> best.add(constant(new Term(Fields.PAGE, page), score)));
        return List.of(new DisjunctionMaxQuery(best, 0));
    }

    /** How far a title, or a question, has the words. */
    Query asked() {
        var query = new BooleanQuery.Builder();
        askedWords().forEach(it -> query.add(it, Occur.SHOULD));
        return query.build();
    }

    private List<Query> askedWords() {
        return words.words().stream()
                .flatMap(word -> both(Fields.ASKED, word, weights.askedStem(), weights.askedWord()))
                .toList();
    }

    /** How far it sounds like the question, beyond whole words that tell something. */
    Query askedAlike() {
        var query = new BooleanQuery.Builder();
        if (isShort()) {
            words.words()
                    .forEach(word -> pieces(word.text(), word.weight()).forEach(it -> query.add(it, Occur.SHOULD)));
            words.noise()
                    .forEach(it -> terms.query(Fields.ASKED + Fields.WORDS, it, weights.askedNoise())
                            .ifPresent(noise -> query.add(noise, Occur.SHOULD)));
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
            terms.query(Fields.HEADING + Fields.STEMS, word.stem(), 2 * word.weight())
                    .ifPresent(it -> any.add(it, Occur.SHOULD));
            terms.query(Fields.PASSAGE + Fields.STEMS, word.stem(), word.weight())
                    .ifPresent(it -> any.add(it, Occur.SHOULD));
        }
        return any.build();
    }

    /** The word in any of its forms, and as it was written. */
    private Stream<Query> both(String field, Word word, double stemWeight, double wordWeight) {
        return Stream.of(
                        stem(field, word, stemWeight * word.weight()),
                        terms.query(field + Fields.WORDS, word.text(), wordWeight * word.weight()))
                .flatMap(Optional::stream);
    }

    private Optional<Query> stem(String field, Word word, double weight) {
        if (word.exact()) {
            return terms.query(field + Fields.WORDS, word.text(), weight);
        }
        var own = terms.query(field + Fields.STEMS, word.stem(), weight);
        var synonyms =
                word.synonyms().stream().map(it -> terms.query(field + Fields.STEMS, it, weight * weights.synonym()));
        var all = Stream.concat(Stream.of(own), synonyms)
                .flatMap(Optional::stream)
                .toList();
        return all.size() < 2 ? all.stream().findFirst() : Optional.of(new DisjunctionMaxQuery(all, 0));
    }

    private List<Query> pieces(String word, double weight) {
        return Analysis.terms(Analysis.PIECES, word).stream()
                .flatMap(piece ->
                        terms.query(Fields.ASKED + Fields.PIECES, piece, weights.askedPiece() * weight).stream())
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
}
