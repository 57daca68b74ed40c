package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.springframework.core.io.ClassPathResource;

/** Words that do not tell what a question is about: stop words, greetings, thanks. */
final class Noise {

    private static final Set<String> WORDS = read();

    private static final Set<String> SOUNDS = WORDS.stream().map(Sound::of).collect(Collectors.toUnmodifiableSet());

    private Noise() {}

    /** @param word as {@link Analysis#WORDS} makes it */
    static boolean is(String word) {
        return WORDS.contains(word);
    }

    /** Whether it is such a word in other letters: "chto", "kak". */
    static boolean soundsLikeIt(String word) {
        return SOUNDS.contains(Sound.of(word));
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
