package org.spravka.help.web;

import org.spravka.base.Slug;
import org.spravka.base.Visit;
import org.spravka.search.HitOpened;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Browsers say here which of the pages that were found was opened. */
@Controller
class OpenedController {

    private final ApplicationEventPublisher events;

    OpenedController(ApplicationEventPublisher events) {
        this.events = events;
    }

    @PostMapping("/search/opened")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void opened(@RequestParam String words, @RequestParam String slug) {
        if (Slug.isValid(slug)) {
            Visit.current().map(it -> new HitOpened(it, words, slug)).ifPresent(events::publishEvent);
        }
    }
}
