package org.spravka.ticket.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.Optional;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.Catalog;
import org.spravka.ticket.TicketForms;
import org.spravka.ticket.TicketMarkdown;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@Tag(name = "Tickets")
class FormController {

    private final Catalog catalog;
    private final TicketForms forms;
    private final TicketMarkdown markdown;
    private final SpravkaSettings settings;

    FormController(Catalog catalog, TicketForms forms, TicketMarkdown markdown, SpravkaSettings settings) {
        this.catalog = catalog;
        this.forms = forms;
        this.markdown = markdown;
        this.settings = settings;
    }

    @GetMapping("/api/v1/topics/{slug}/form")
    @Operation(summary = "What is asked of someone who files a ticket on a topic, besides subject and text")
    FormResource form(@PathVariable String slug, @RequestParam Optional<Locale> locale) {
        var topic = catalog.topic(slug)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no topic " + slug));
        var language = locale.orElse(settings.defaultLocale());
        return FormResource.of(forms.current(topic.slug()), language, hint -> markdown.html(hint, language));
    }
}
