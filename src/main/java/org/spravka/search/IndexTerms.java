package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What one state of the index knows about words, in pages of one language or of all. */
final class IndexTerms {

    /** Between a word's sound and the word in {@link Fields#SPELLING}. */
    static final char SOUNDS = '\u001f';

    /** Shorter words sound like too many others. */
    static final int SHORTEST = 3;

    private static final int SHORTEST_WITH_TYPO = 4;
    private static final int SHORTEST_WITH_TWO = 8;
    private static final int MOST_SIMILAR = 3;

    private final IndexReader reader;
    private final @Nullable Locale locale;
    private final Vocabulary vocabulary;
    private final int pages;
    private final Map<String, Integer> pagesWith = new HashMap<>();

    IndexTerms(IndexReader reader, @Nullable Locale locale, Vocabulary vocabulary) throws IOException {
        this.vocabulary = vocabulary;
        this.reader = reader;
        this.locale = locale;
        this.pages = Math.max(1, reader.getDocCount(Fields.in(locale, Fields.ANYWHERE)));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** In how many pages a word of this stem stands. */
    int pagesWith(String stem) throws IOException {
        var known = pagesWith.get(stem);
        if (known != null) {
            return known;
        }
        var counted = reader.docFreq(new Term(Fields.in(locale, Fields.ANYWHERE), stem));
        pagesWith.put(stem, counted);
        return counted;
    }

    /** Whether a word of this stem stands in a page or in a question that was answered. */
    boolean has(String stem) throws IOException {
        return pagesWith(stem) > 0 || reader.docFreq(new Term(Fields.ASKED + Fields.STEMS, stem)) > 0;
    }

    /**
     * How much a word tells: 0 if every page has it (the idf of BM25, Robertson and Zaragoza 2009).
     *
     * @param synonyms for the word when it does not stand in any page itself
     */
    double rarity(String stem, List<String> synonyms) throws IOException {
        var with = pagesWith(stem);
        for (var i = 0; with == 0 && i < synonyms.size(); i++) {
            with = pagesWith(synonyms.get(i));
        }
        return Math.log(1 + (Math.max(0, pages - with) + 0.5) / (with + 0.5));
    }

    /** @return the label as it is written; the name itself if no page has such a label */
    String label(String name) throws IOException {
        return all(Fields.LABEL).stream()
                .filter(it -> it.equalsIgnoreCase(name))
                .findFirst()
                .orElse(name);
    }

    /** The languages that pages are written in. */
    List<String> locales() throws IOException {
        return all(Fields.PAGE_LOCALE);
    }

    private List<String> all(String field) throws IOException {
        var all = new ArrayList<String>();
        var terms = MultiTerms.getTerms(reader, field);
        if (terms != null) {
            var each = terms.iterator();
            for (var term = each.next(); term != null; term = each.next()) {
                all.add(term.utf8ToString());
            }
        }
        return all;
    }

    /** How much it tells if only one page has it. */
    double highestRarity() {
        return Math.log(1 + pages);
    }

    /** How many words stand in a usual page. */
    double usualLength() throws IOException {
        return (double) reader.getSumTotalTermFreq(Fields.TEXT + Fields.STEMS)
                / Math.max(1, reader.getDocCount(Fields.TEXT + Fields.STEMS));
    }

    /** @param word as {@link Analysis#WORDS} makes it */
    boolean isKnown(String word) {
        try {
            return vocabulary.isNoise(word) || vocabulary.isProtected(word) || pagesWith(Stems.stem(word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param word likewise; pages of other languages may have it */
    boolean isKnownElsewhere(String word) {
        try {
            return reader.docFreq(new Term(Fields.ANYWHERE, Stems.stem(word))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most frequent word that is written differently and sounds the same. */
    Optional<String> soundingLike(String word) {
        try {
            return mostFrequentSounding(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> mostFrequentSounding(String word) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.in(locale, Fields.SPELLING));
        if (terms == null || word.length() < SHORTEST) {
            return Optional.empty();
        }
        var sound = Sound.of(word) + SOUNDS;
        var sounding = terms.iterator();
        var best = Optional.<String>empty();
        var most = 0;
        var status = sounding.seekCeil(new BytesRef(sound));
        while (status != SeekStatus.END) {
            var term = sounding.term().utf8ToString();
            if (!term.startsWith(sound)) {
                break;
            }
            if (sounding.docFreq() > most) {
                most = sounding.docFreq();
                best = Optional.of(term.substring(sound.length()));
            }
            status = sounding.next() == null ? SeekStatus.END : SeekStatus.FOUND;
        }
        return best;
    }

    /** The words nearest to a mistyped one, the most frequent first: one error in a word of 4 letters or more, two from 8 on. */
    List<String> similarTo(String word) throws IOException {
        if (word.length() < SHORTEST_WITH_TYPO || Character.isDigit(word.charAt(0))) {
            return List.of();
        }
        var terms = MultiTerms.getTerms(reader, Fields.in(locale, Fields.VOCABULARY));
        if (terms == null) {
            return List.of();
        }
        for (var errors = 1; errors <= (word.length() < SHORTEST_WITH_TWO ? 1 : 2); errors++) {
            var similar = similar(terms, new Term(Fields.in(locale, Fields.VOCABULARY), word), errors);
            if (!similar.isEmpty()) {
                return similar;
            }
        }
        return List.of();
    }

    /** Two words that were written as one, those that stand in most pages. */
    Optional<String> apart(String word) throws IOException {
        var best = Optional.<String>empty();
        var most = 0;
        for (var at = SHORTEST; at <= word.length() - SHORTEST; at++) {
            var first = word.substring(0, at);
            var second = word.substring(at);
            var pages = Math.min(written(first), written(second));
            if (pages > most) {
                most = pages;
                best = Optional.of(first + " " + second);
            }
        }
        return best;
    }

    private int written(String word) throws IOException {
        return reader.docFreq(new Term(Fields.in(locale, Fields.VOCABULARY), word));
    }

    private record Similar(String word, int pages) {}

    /** With the first letter as it was typed: errors are rare there, and the search is much faster. */
    private static List<String> similar(Terms terms, Term word, int errors) throws IOException {
        var similar = new ArrayList<Similar>();
        var found = new FuzzyTermsEnum(terms, word, errors, 1, true);
        while (found.next() != null) {
            similar.add(new Similar(found.term().utf8ToString(), found.docFreq()));
        }
        return similar.stream()
                .sorted(Comparator.comparingInt(Similar::pages).reversed())
                .map(Similar::word)
                .limit(MOST_SIMILAR)
                .toList();
    }
}
