package org.spravka.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is known of the words that people search with, beside what stands in pages: the lists that editors keep for a language. */
final class Vocabulary {

    static final Vocabulary BUILT_IN = new Vocabulary(BuiltInWords.SYNONYMS, BuiltInWords.NOISE, List.of());

    private static final String ONE_WAY = "=>";

    private final Map<String, Set<String>> synonyms = new HashMap<>();
    private final Set<String> noise;
    private final Map<String, String> noiseBySound;
    private final Set<String> exact;

    /**
     * @param synonyms on each line words that may stand for each other, or words that may stand for those before an arrow:
     *     {@code one two three}, {@code one => two}
     * @param noise words that tell nothing
     * @param exact protected words: neither repaired nor replaced, and found in just this form
     */
    Vocabulary(List<String> synonyms, List<String> noise, List<String> exact) {
        synonyms.forEach(this::addSynonyms);
        this.exact = words(exact);
        var telling = this.exact;
        var saying = words(noise);
        saying.addAll(BuiltInWords.STOP_WORDS);
        saying.removeAll(telling);
        this.noise = Set.copyOf(saying);
        noiseBySound = saying.stream()
                .sorted(Comparator.reverseOrder())
                .collect(Collectors.toUnmodifiableMap(Sound::of, it -> it, (it, other) -> it));
    }

    private static Set<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(it -> Analysis.terms(Analysis.WORDS, it).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void addSynonyms(String line) {
        var arrow = line.indexOf(ONE_WAY);
        var right = stems(arrow < 0 ? line : line.substring(arrow + ONE_WAY.length()));
        var left = arrow < 0 ? right : stems(line.substring(0, arrow));
        for (var stem : left) {
            var others = synonyms.computeIfAbsent(stem, it -> new LinkedHashSet<>());
            others.addAll(right);
            others.remove(stem);
        }
    }

    private static Set<String> stems(String words) {
        return new LinkedHashSet<>(Analysis.terms(Analysis.STEMS, words));
    }

    /** @return stems of words that may stand for the one typed, empty if none are known */
    Set<String> synonyms(String word, String stem) {
        return exact.contains(word) ? Set.of() : synonyms.getOrDefault(stem, Set.of());
    }

    /** Whether a word tells nothing of what is asked. */
    boolean isNoise(String word) {
        return noise.contains(word);
    }

    /** A word that tells nothing and was written in other letters: "chto", "kak". */
    Optional<String> noiseSoundingLike(String word) {
        return Optional.ofNullable(noiseBySound.get(Sound.of(word)));
    }

    boolean isProtected(String word) {
        return exact.contains(word);
    }
}
