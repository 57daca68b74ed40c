package org.spravka.help;

import java.util.List;
import java.util.Locale;
import org.spravka.base.Visit;
import org.spravka.search.Problem;
import org.spravka.search.Search;
import org.spravka.search.SearchRequest;
import org.spravka.search.SearchResult;
import org.spravka.search.Searched;
import org.spravka.search.WeightedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Searches as a reader does, and tells those who want to know what people look for. */
@Component
public class ReaderSearch {

    private static final int NEAREST = 3;
    private static final int LOOKED_AT = 12;

    private final Search search;
    private final ApplicationEventPublisher events;

    ReaderSearch(Search search, ApplicationEventPublisher events) {
        this.search = search;
        this.events = events;
    }

    /** The categories whose pages are least unlike the words, slugs, for those who found nothing. */
    public List<String> nearestCategories(String words, Locale locale) {
        var problem = new Problem(locale, List.of(new WeightedText(words, 1)), null, null, 1, LOOKED_AT);
        return search.answers(problem).stream()
                .map(it -> it.page().category())
                .distinct()
                .limit(NEAREST)
                .toList();
    }

    public SearchResult find(SearchRequest request) {
        var result = search.find(request);
        Visit.current()
                .map(it -> new Searched(it, request.words(), request.locale(), result.corrected(), result.total()))
                .ifPresent(events::publishEvent);
        return result;
    }
}
