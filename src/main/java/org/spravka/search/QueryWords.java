package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that tell what a query or a ticket is about. Nothing someone types is syntax. Of a long text only the words that tell
 * most are kept, so that a ticket of thousands of words costs no more than a paragraph.
 *
 * @param words those that stand in the index, in the order in which they were first written
 * @param unknown those that do not
 * @param noise those that tell nothing alone, see {@link Vocabulary#isNoise}
 */
record QueryWords(List<Word> words, List<String> unknown, Set<String> noise) {

    /** More words than this do not make the answer better, only slower. */
    private static final int MOST = 24;

    /** How soon a word that is repeated counts no more: the k3 of BM25. */
    private static final double SATURATION = 1;

    /** What counts less was not written, only guessed. */
    private static final double WRITTEN = 0.5;

    /**
     * @param weight how often it was written, damped; 1 for once
     * @param rarity how much it tells, see {@link IndexTerms#rarity}
     * @param synonyms stems of words that may stand for it
     * @param exact whether only this form is meant
     */
    record Word(String text, String stem, double weight, double rarity, List<String> synonyms, boolean exact) {

        double importance() {
            return weight * rarity;
        }
    }

    /** Of what is typed into a search box: if it is noise only, the noise is what is searched for. */
    static QueryWords ofQuery(List<WeightedText> texts, IndexTerms terms) throws IOException {
        var counts = counts(texts);
        var telling = telling(counts, terms);
        return telling.isEmpty() ? of(counts, Set.of(), terms) : of(telling, noise(counts, terms), terms);
    }

    /** Of what describes a problem: noise alone never counts. */
    static QueryWords ofProblem(List<WeightedText> texts, IndexTerms terms) throws IOException {
        var counts = counts(texts);
        return of(telling(counts, terms), noise(counts, terms), terms);
    }

    private static QueryWords of(Map<String, Double> counts, Set<String> noise, IndexTerms terms) throws IOException {
        var stems = new HashSet<String>();
        counts.keySet().forEach(word -> stems.add(Stems.stem(word)));
        var known = new ArrayList<Word>();
        var unknown = new ArrayList<String>();
        for (var entry : counts.entrySet()) {
            var stem = Stems.stem(entry.getKey());
            var synonyms = synonyms(entry.getKey(), stem, stems, terms);
            if (synonyms.isEmpty() && !terms.has(stem)) {
                unknown.add(entry.getKey());
            } else {
                var weight = damped(entry.getValue());
                var exact = terms.vocabulary().isProtected(entry.getKey());
                known.add(new Word(entry.getKey(), stem, weight, terms.rarity(stem, synonyms), synonyms, exact));
            }
        }
        return new QueryWords(mostTelling(known), unknown, noise);
    }

    /** Those that stand in pages and were not typed as well. */
    private static List<String> synonyms(String word, String stem, Set<String> typed, IndexTerms terms)
            throws IOException {
        var known = new ArrayList<String>();
        for (var synonym : terms.vocabulary().synonyms(word, stem)) {
            if (!typed.contains(synonym) && terms.pagesWith(synonym) > 0) {
                known.add(synonym);
            }
        }
        return known;
    }

    private static Map<String, Double> counts(List<WeightedText> texts) {
        var all = new LinkedHashMap<String, Double>();
        for (var text : texts) {
            Analysis.terms(Analysis.WORDS, text.text()).forEach(word -> all.merge(word, text.weight(), Double::sum));
        }
        return all;
    }

    private static Map<String, Double> telling(Map<String, Double> counts, IndexTerms terms) {
        var telling = new LinkedHashMap<>(counts);
        telling.keySet().removeIf(terms.vocabulary()::isNoise);
        return telling;
    }

    private static Set<String> noise(Map<String, Double> counts, IndexTerms terms) {
        var noise = new LinkedHashSet<>(counts.keySet());
        noise.removeIf(it -> !terms.vocabulary().isNoise(it));
        return noise;
    }

    private static double damped(double count) {
        return count * (SATURATION + 1) / (count + SATURATION);
    }

    private static List<Word> mostTelling(List<Word> words) {
        if (words.size() <= MOST) {
            return words;
        }
        var best = new HashSet<>(words.stream()
                .sorted(Comparator.comparingDouble(Word::importance).reversed())
                .limit(MOST)
                .toList());
        return words.stream().filter((Predicate<Word>) best::contains).toList();
    }

    boolean isEmpty() {
        return size() == 0;
    }

    int size() {
        return words.size() + unknown.size();
    }

    /** How many of the words in the index were written, guesses left out. */
    int written() {
        return (int) words.stream().filter(it -> it.weight() >= WRITTEN).count();
    }
}
