package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Words of which one may stand for the other when people ask for help: what comes with the program. */
final class Synonyms {

    private static final Map<String, Set<String>> BY_STEM = read();

    private Synonyms() {}

    /** @return stems of other words, empty if none are known */
    static Set<String> of(String stem) {
        return BY_STEM.getOrDefault(stem, Set.of());
    }

    private static Map<String, Set<String>> read() {
        try {
            var lines =
                    new ClassPathResource("synonyms.txt", Synonyms.class).getContentAsString(StandardCharsets.UTF_8);
            var byStem = new HashMap<String, Set<String>>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(byStem, line));
            return byStem;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Map<String, Set<String>> byStem, String line) {
        var stems = new LinkedHashSet<>(Analysis.terms(Analysis.STEMS, line));
        for (var stem : stems) {
            var others = byStem.computeIfAbsent(stem, it -> new LinkedHashSet<>());
            others.addAll(stems);
            others.remove(stem);
        }
    }
}
