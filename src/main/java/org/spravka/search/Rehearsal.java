package org.spravka.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.springframework.stereotype.Service;

/** Shows how searches would turn out with other rules, before these are followed. */
@Service
public class Rehearsal {

    /** So many pages are seen without scrolling. */
    public static final int FIRST = 3;

    private static final int LOOKED_AT = 10;

    private final Search search;
    private final Guidance guidance;
    private final Catalog catalog;

    Rehearsal(Search search, Guidance guidance, Catalog catalog) {
        this.search = search;
        this.guidance = guidance;
        this.catalog = catalog;
    }

    /** One search with the rules of now and with others; each the pages in their order, titles by slugs. */
    public record Compared(String words, Outcome before, Outcome after) {

        /** Whether somebody who looks at the first pages would notice. */
        public boolean isDifferent() {
            return !before.first().equals(after.first());
        }
    }

    /** @param first the pages that are seen at once */
    public record Outcome(long total, List<Place> first) {}

    /** A page that was found. */
    public record Place(String slug, String title) {}

    /** A question that a page no longer answers among the first. */
    public record Broken(Locale locale, String slug, String title, String question) {}

    /** @return those that turn out differently, in the order given */
    public List<Compared> compare(Locale locale, List<String> searches, Rules rules) {
        return searches.parallelStream()
                .map(it -> new Compared(it, outcome(it, locale, guidance.rules()), outcome(it, locale, rules)))
                .filter(Compared::isDifferent)
                .toList();
    }

    private Outcome outcome(String words, Locale locale, Rules rules) {
        var result = search.find(new SearchRequest(words, locale).limit(LOOKED_AT), rules);
        return new Outcome(
                result.total(),
                result.hits().stream()
                        .limit(FIRST)
                        .map(it -> new Place(it.page().slug(), it.page().title()))
                        .toList());
    }

    /** Questions that pages answer among the first {@value #FIRST} now, and would not by these rules. */
    public List<Broken> broken(Rules rules) {
        return catalog.pages().parallelStream()
                .flatMap(page -> page.questions().stream()
                        .filter(it -> answers(page, it, guidance.rules()) && !answers(page, it, rules))
                        .map(it -> new Broken(page.locale(), page.slug(), page.title(), it)))
                .toList();
    }

    private boolean answers(PublishedPage page, String question, Rules rules) {
        var hits = search.find(new SearchRequest(question, page.locale()).limit(FIRST), rules)
                .hits();
        return IntStream.range(0, hits.size())
                .anyMatch(it -> hits.get(it).page().slug().equals(page.slug()));
    }
}
