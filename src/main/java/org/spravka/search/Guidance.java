package org.spravka.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What is known beside the pages and leads searches: pages that editors pinned to queries, what helped others, and what is searched
 * for most. All of it in memory, so that no search asks the database; whoever knows better replaces it.
 */
@Component
public class Guidance {

    private volatile Map<Locale, Pins> pins = Map.of();
    private volatile Map<String, Integer> helped = Map.of();
    private volatile Map<Locale, FrequentSearches> frequent = Map.of();

    /** @param helped how many people a page helped, by its id */
    public void learnHelped(Map<Long, Integer> helped) {
        var byId = new java.util.HashMap<String, Integer>();
        helped.forEach((id, people) -> byId.put(Long.toString(id), people));
        this.helped = Map.copyOf(byId);
    }

    /** @param searches that led to a page, the most frequent first, by language */
    public void learnFrequent(Map<Locale, List<String>> searches) {
        var byLocale = new java.util.HashMap<Locale, FrequentSearches>();
        searches.forEach((locale, words) -> byLocale.put(locale, FrequentSearches.of(words)));
        frequent = Map.copyOf(byLocale);
    }

    void pin(Map<Locale, Pins> pins) {
        this.pins = Map.copyOf(pins);
    }

    Map<String, Integer> helped() {
        return helped;
    }

    FrequentSearches frequent(Locale locale) {
        return frequent.getOrDefault(locale, FrequentSearches.NONE);
    }

    /** @return slugs of the pages that come first, the first one first */
    List<String> pinned(Locale locale, String words) {
        return pins.getOrDefault(locale, Pins.NONE).of(words);
    }

    /** @param byStems slugs of pages by the stems of the words that they are pinned to */
    record Pins(Map<Set<String>, List<String>> byStems) {

        static final Pins NONE = new Pins(Map.of());

        List<String> of(String words) {
            return byStems.isEmpty() ? List.of() : byStems.getOrDefault(stems(words), List.of());
        }

        /** The words in any form and order, and without those that say nothing. */
        static Set<String> stems(String words) {
            var all = Analysis.terms(Analysis.WORDS, words);
            var telling = all.stream().filter(it -> !Noise.is(it)).map(Stems::stem).collect(java.util.stream.Collectors.toSet());
            return telling.isEmpty() ? Set.copyOf(all) : telling;
        }
    }
}
