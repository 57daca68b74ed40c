package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The words that tell what a query or a ticket is about. Nothing someone types is syntax. Of a long text only the words that tell
 * most are kept, so that a ticket of thousands of words costs no more than a paragraph.
 *
 * @param words those that stand in the index, in the order in which they were first written
 * @param unknown those that do not
 */
record QueryWords(List<Word> words, List<String> unknown) {

    /** More words than this do not make the answer better, only slower. */
    private static final int MOST = 24;
    /** How soon a word that is repeated counts no more: the k3 of BM25. */
    private static final double SATURATION = 1;

    /**
     * @param weight how often it was written, damped; 1 for once
     * @param rarity how much it tells, see {@link IndexTerms#rarity}
     */
    record Word(String text, String stem, double weight, double rarity) {

        double importance() {
            return weight * rarity;
        }
    }

    /** Of what is typed into a search box: if it is noise only, the noise is what is searched for. */
    static QueryWords ofQuery(List<WeightedText> texts, IndexTerms terms) throws IOException {
        var counts = counts(texts);
        var telling = telling(counts);
        return of(telling.isEmpty() ? counts : telling, terms);
    }

    /** Of what describes a problem: noise never counts. */
    static QueryWords ofProblem(List<WeightedText> texts, IndexTerms terms) throws IOException {
        return of(telling(counts(texts)), terms);
    }

    private static QueryWords of(Map<String, Double> counts, IndexTerms terms) throws IOException {
        var known = new ArrayList<Word>();
        var unknown = new ArrayList<String>();
        for (var entry : counts.entrySet()) {
            var stem = Stems.stem(entry.getKey());
            if (terms.pagesWith(stem) == 0) {
                unknown.add(entry.getKey());
            } else {
                known.add(new Word(entry.getKey(), stem, damped(entry.getValue()), terms.rarity(stem)));
            }
        }
        return new QueryWords(mostTelling(known), unknown);
    }

    private static Map<String, Double> counts(List<WeightedText> texts) {
        var all = new LinkedHashMap<String, Double>();
        for (var text : texts) {
            Analysis.terms(Analysis.WORDS, text.text()).forEach(word -> all.merge(word, text.weight(), Double::sum));
        }
        return all;
    }

    private static Map<String, Double> telling(Map<String, Double> counts) {
        var telling = new LinkedHashMap<>(counts);
        telling.keySet().removeIf(Noise::is);
        return telling;
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

    /** The most that a page could tell about these words: what other boosts are measured by. */
    double importance() {
        return words.stream().mapToDouble(Word::importance).sum();
    }
}
