package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.springframework.core.io.ClassPathResource;

/** Words that do not tell what a question is about: stop words, greetings, thanks. */
final class Noise {

    private static final Set<String> WORDS = read();

    private static final Map<String, String> BY_SOUND = WORDS.stream()
            .sorted(Comparator.reverseOrder())
            .collect(Collectors.toUnmodifiableMap(Sound::of, it -> it, (it, other) -> it));

    private Noise() {}

    /** @param word as {@link Analysis#WORDS} makes it */
    static boolean is(String word) {
        return WORDS.contains(word);
    }

    /** Such a word that was written in other letters: "chto", "kak". */
    static Optional<String> soundingLike(String word) {
        return Optional.ofNullable(BY_SOUND.get(Sound.of(word)));
    }

    private static Set<String> read() {
        var words = new HashSet<String>();
        addAll(words, RussianAnalyzer.getDefaultStopSet());
        addAll(words, EnglishAnalyzer.getDefaultStopSet());
        try {
            var own = new ClassPathResource("noise.txt", Noise.class).getContentAsString(StandardCharsets.UTF_8);
            words.addAll(own.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Analysis.terms(Analysis.WORDS, line).stream())
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(words);
    }

    private static void addAll(Set<String> words, CharArraySet stopWords) {
        for (var word : stopWords) {
            words.addAll(Analysis.terms(Analysis.WORDS, new String((char[]) word)));
        }
    }
}
