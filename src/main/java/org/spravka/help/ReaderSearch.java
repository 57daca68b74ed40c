package org.spravka.help;

import org.spravka.base.Visit;
import org.spravka.search.Search;
import org.spravka.search.SearchRequest;
import org.spravka.search.SearchResult;
import org.spravka.search.Searched;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Searches as a reader does, and tells those who want to know what people look for. */
@Component
public class ReaderSearch {

    private final Search search;
    private final ApplicationEventPublisher events;

    ReaderSearch(Search search, ApplicationEventPublisher events) {
        this.search = search;
        this.events = events;
    }

    public SearchResult find(SearchRequest request) {
        var result = search.find(request);
        Visit.current()
                .map(it -> new Searched(it, request.words(), request.locale(), result.corrected(), result.total()))
                .ifPresent(events::publishEvent);
        return result;
    }
}
