package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Repairs what someone typed, word by word, and only words that no page has: the wrong keyboard layout, letters of two alphabets in
 * one word, transliteration, typing errors, in this order.
 */
final class Repair {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PUNCTUATION_AROUND = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
    /** Looking for typing errors takes most of the time; nobody makes more in what is still readable. */
    private static final int MOST_TYPOS = 8;

    /** A word that was written differently but surely meant. */
    private static final double SURE = 0.9;

    private static final double GUESSED = 0.7;

    private final IndexTerms terms;
    private final double weight;
    private final List<WeightedText> parts = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();
    private boolean changed;
    private boolean wrongLayout;
    private int typos;

    private Repair(IndexTerms terms, double weight) {
        this.terms = terms;
        this.weight = weight;
    }

    /**
     * @param parts what to search for, in the order in which it was typed; what was repaired counts less
     * @param text for people, with the words that were repaired in place of those typed
     */
    record Repaired(List<WeightedText> parts, String text, boolean changed) {}

    static Repaired of(WeightedText typed, IndexTerms terms) throws IOException {
        var repair = new Repair(terms, typed.weight());
        var words = SPACE.split(typed.text().strip());
        repair.wrongLayout = repair.isMostlyInTheOtherLayout(words);
        for (var word : words) {
            repair.add(word);
        }
        return new Repaired(repair.parts, String.join(" ", repair.corrected), repair.changed);
    }

    /** What was typed, as it was typed. */
    static Repaired nothing(WeightedText typed) {
        return new Repaired(List.of(typed), typed.text(), false);
    }

    private void add(String typed) throws IOException {
        if (isKnown(typed)) {
            keep(typed);
            return;
        }
        var sure = otherLayout(typed).or(() -> oneAlphabet(typed));
        if (sure.isPresent()) {
            replace(sure.get(), SURE);
            return;
        }
        var meant = wrongLayout ? Keyboard.otherLayout(typed) : typed;
        for (var word : Analysis.terms(Analysis.WORDS, meant)) {
            repairWord(word);
        }
    }

    private void repairWord(String word) throws IOException {
        if (isKnown(word) || Noise.soundsLikeIt(word)) {
            keep(word);
            return;
        }
        var sounding = otherLetters(word);
        if (sounding.isPresent()) {
            replace(sounding.get(), SURE);
            return;
        }
        var similar = typos++ < MOST_TYPOS ? similarTo(word) : List.<String>of();
        if (similar.isEmpty()) {
            keep(word);
        } else {
            replace(similar.getFirst(), GUESSED);
            similar.stream().skip(1).forEach(it -> parts.add(new WeightedText(it, weight * GUESSED / 2)));
        }
    }

    /** A word in the letters of another alphabet, whatever its ending. */
    private Optional<String> otherLetters(String word) throws IOException {
        var same = terms.soundingLike(word);
        if (same.isPresent()) {
            return same;
        }
        var cyrillic = Transliteration.toCyrillic(word);
        return isKnown(cyrillic) ? Optional.of(cyrillic) : terms.soundingLike(Stems.endingless(word));
    }

    private List<String> similarTo(String word) throws IOException {
        var similar = terms.similarTo(word);
        var cyrillic = Transliteration.toCyrillic(word);
        return similar.isEmpty() && !cyrillic.equals(word) ? terms.similarTo(cyrillic) : similar;
    }

    private void keep(String typed) {
        parts.add(new WeightedText(typed, weight));
        corrected.add(typed);
    }

    private void replace(String meant, double certainty) {
        parts.add(new WeightedText(meant, weight * certainty));
        corrected.add(meant);
        changed = true;
    }

    private Optional<String> otherLayout(String typed) {
        var bare = PUNCTUATION_AROUND.matcher(typed).replaceAll("");
        return Stream.of(typed, bare)
                .map(Keyboard::otherLayout)
                .map(it -> PUNCTUATION_AROUND.matcher(it).replaceAll(""))
                .filter(this::isMeant)
                .findFirst();
    }

    private boolean isMostlyInTheOtherLayout(String[] words) {
        var unknown = Stream.of(words).filter(it -> !isKnown(it)).toList();
        var meant = unknown.stream().filter(it -> otherLayout(it).isPresent()).count();
        return meant > 0 && meant * 2 >= unknown.size();
    }

    private Optional<String> oneAlphabet(String typed) {
        return Alphabets.unmixed(typed).filter(this::isMeant);
    }

    private boolean isMeant(String text) {
        return !Analysis.terms(Analysis.WORDS, text).isEmpty() && isKnown(text);
    }

    /** Whether there is nothing to repair: every word stands in the index, or says nothing, or is no word. */
    private boolean isKnown(String text) {
        return Analysis.terms(Analysis.WORDS, text).stream().allMatch(terms::isKnown);
    }
}
