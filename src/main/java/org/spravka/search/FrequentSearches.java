package org.spravka.search;

import java.util.List;

/** What people search for and find, the most frequent first. */
record FrequentSearches(List<Line> lines) {

    static final FrequentSearches NONE = new FrequentSearches(List.of());

    /** @param parts its words as {@link Analysis#WORDS} makes them */
    record Line(String text, List<String> parts) {

        /** Whether each of the words, in any order, begins one of its own. */
        boolean beginsWith(List<String> words) {
            return words.stream().allMatch(word -> parts.stream().anyMatch(it -> it.startsWith(word)));
        }
    }

    static FrequentSearches of(List<String> searches) {
        return new FrequentSearches(searches.stream()
                .map(it -> new Line(it, Analysis.terms(Analysis.WORDS, it)))
                .filter(it -> !it.parts().isEmpty())
                .toList());
    }

    /** Longer than what is typed: what stands there already need not be proposed. */
    List<String> beginningWith(List<String> words, int limit) {
        return lines.stream()
                .filter(it -> it.beginsWith(words) && !it.parts().equals(words))
                .map(Line::text)
                .limit(limit)
                .toList();
    }
}
