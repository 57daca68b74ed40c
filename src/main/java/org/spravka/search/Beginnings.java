package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;

/**
 * Repairs what is being typed, the last word of which may be begun only: by the words that titles begin, see {@link Repair} for
 * whole ones.
 */
final class Beginnings {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORTEST_WITH_TYPO = 4;

    private final IndexReader reader;

    Beginnings(IndexReader reader) {
        this.reader = reader;
    }

    /** @return the words that are meant; nothing if one of them is unlike any */
    Optional<List<String>> meant(String typed) throws IOException {
        var all = new ArrayList<String>();
        for (var part : SPACE.split(typed.strip())) {
            var words = meantBy(part);
            if (words.isEmpty()) {
                return Optional.empty();
            }
            all.addAll(words);
        }
        return Optional.of(all);
    }

    private List<String> meantBy(String part) throws IOException {
        var readings = Stream.of(Optional.of(part), Optional.of(Keyboard.otherLayout(part)), Alphabets.unmixed(part));
        var known = readings.flatMap(Optional::stream)
                .map(it -> Analysis.terms(Analysis.WORDS, it))
                .filter(it -> !it.isEmpty() && it.stream().allMatch(this::isKnown))
                .findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        var words = new ArrayList<String>();
        for (var word : Analysis.terms(Analysis.WORDS, part)) {
            var meant = meantByWord(word);
            if (meant.isEmpty()) {
                return List.of();
            }
            words.add(meant.get());
        }
        return words;
    }

    private Optional<String> meantByWord(String word) throws IOException {
        if (isKnown(word)) {
            return Optional.of(word);
        }
        var cyrillic = Transliteration.toCyrillic(word);
        if (isKnown(cyrillic)) {
            return Optional.of(cyrillic);
        }
        var similar = similarTo(word);
        return similar.isPresent() ? similar : similarTo(cyrillic);
    }

    /** With one error, after the first letter. */
    private Optional<String> similarTo(String word) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.NAME + Fields.BEGINNINGS);
        if (terms == null || word.length() < SHORTEST_WITH_TYPO) {
            return Optional.empty();
        }
        var similar = new FuzzyTermsEnum(terms, beginning(word), 1, 1, true);
        var best = Optional.<String>empty();
        var most = 0;
        while (similar.next() != null) {
            if (similar.docFreq() > most) {
                most = similar.docFreq();
                best = Optional.of(similar.term().utf8ToString());
            }
        }
        return best;
    }

    private boolean isKnown(String word) {
        try {
            return reader.docFreq(beginning(word)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Term beginning(String word) {
        var indexed =
                word.length() > Completions.LONGEST_BEGINNING ? word.substring(0, Completions.LONGEST_BEGINNING) : word;
        return new Term(Fields.NAME + Fields.BEGINNINGS, indexed);
    }
}
