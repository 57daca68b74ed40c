package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.springframework.core.io.ClassPathResource;

/** What comes with the program: the start for editors. */
final class BuiltInWords {

    /** Lines of words that may stand for each other. */
    static final List<String> SYNONYMS = lines("synonyms.txt");

    /** Greetings, thanks, and what people put around a question. */
    static final List<String> NOISE = lines("noise.txt");

    /** The stop words of both languages: they tell nothing, whatever editors say. */
    static final Set<String> STOP_WORDS = stopWords();

    private BuiltInWords() {}

    private static List<String> lines(String name) {
        try {
            return new ClassPathResource(name, BuiltInWords.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.startsWith("#") && !it.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> stopWords() {
        var words = new HashSet<String>();
        addAll(words, RussianAnalyzer.getDefaultStopSet());
        addAll(words, EnglishAnalyzer.getDefaultStopSet());
        return Set.copyOf(words);
    }

    private static void addAll(Set<String> words, CharArraySet stopWords) {
        for (var word : stopWords) {
            words.addAll(Analysis.terms(Analysis.WORDS, new String((char[]) word)));
        }
    }
}
