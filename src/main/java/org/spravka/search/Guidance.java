package org.spravka.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What is known beside the pages and leads searches: what editors say of words and pages, what helped others, and what is searched
 * for most. All of it in memory, so that no search asks the database; whoever knows better replaces it.
 */
@Component
public class Guidance {

    private volatile Rules rules = Rules.BUILT_IN;
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

    void follow(Rules rules) {
        this.rules = rules;
    }

    Rules rules() {
        return rules;
    }

    Map<String, Integer> helped() {
        return helped;
    }

    FrequentSearches frequent(Locale locale) {
        return frequent.getOrDefault(locale, FrequentSearches.NONE);
    }
}
