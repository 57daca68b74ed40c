package org.spravka.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Repairs what someone typed, word by word, and only words that no page in the language has: two words for one, the wrong keyboard
 * layout, letters of two alphabets in one word, transliteration, one word for two, typing errors, in this order. A word that only
 * pages in other languages have is written in the letters of this language if it sounds like one of its words.
 */
final class Repair {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern PUNCTUATION_AROUND = Pattern.compile("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$");
    private static final Pattern IS_WORD = Pattern.compile("\\p{L}{6,}");

    /** Looking for typing errors takes most of the time; nobody makes more in what is still readable. */
    private static final int MOST_TYPOS = 8;

    /** A word that was written differently but surely meant. */
    private static final double SURE = 0.9;

    private static final double GUESSED = 0.7;

    private final IndexTerms terms;
    private final double weight;
    private final List<WeightedText> parts = new ArrayList<>();
    private final List<String> corrected = new ArrayList<>();
    /** The same words are looked at for one rule after another. */
    private final Map<String, Boolean> known = new HashMap<>();

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
        for (var i = 0; i < words.length; i++) {
            if (i + 1 < words.length && repair.addJoined(words[i], words[i + 1])) {
                i++;
            } else {
                repair.add(words[i]);
            }
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
        var meant = sure.orElse(wrongLayout ? Keyboard.otherLayout(typed) : typed);
        if (sure.isPresent() && isKnown(meant)) {
            replace(meant, SURE);
            return;
        }
        for (var word : Analysis.terms(Analysis.WORDS, meant)) {
            repairWord(word, sure.isPresent());
        }
    }

    /** One word that was written as two. */
    private boolean addJoined(String first, String second) {
        var joined = first + second;
        var isMeant = !(isKnown(first) && isKnown(second))
                && IS_WORD.matcher(joined).matches()
                && !(terms.isKnownElsewhere(first) && terms.isKnownElsewhere(second))
                && isMeant(joined);
        if (isMeant) {
            replace(joined, SURE);
        }
        return isMeant;
    }

    /** @param changed whether this is no longer what was typed */
    private void repairWord(String word, boolean changed) throws IOException {
        if (isKnown(word)) {
            keep(word);
            return;
        }
        var other = terms.vocabulary().noiseSoundingLike(word).or(() -> otherLetters(word));
        if (other.isPresent()) {
            replace(other.get(), SURE);
        } else if (terms.isKnownElsewhere(word)) {
            replaceIf(changed, word);
        } else {
            repairSpelling(word);
        }
    }

    private void replaceIf(boolean changed, String word) {
        if (changed) {
            replace(word, SURE);
        } else {
            keep(word);
        }
    }

    private void repairSpelling(String word) throws IOException {
        var apart = terms.apart(word);
        if (apart.isPresent()) {
            replace(apart.get(), SURE);
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
    private Optional<String> otherLetters(String word) {
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
        var words = Analysis.terms(Analysis.WORDS, text);
        return !words.isEmpty() && words.stream().allMatch(it -> terms.isKnown(it) || terms.isKnownElsewhere(it));
    }

    /** Whether there is nothing to repair: every word stands in the index, or says nothing, or is no word. */
    private boolean isKnown(String text) {
        return known.computeIfAbsent(
                text, it -> Analysis.terms(Analysis.WORDS, it).stream().allMatch(terms::isKnown));
    }
}
