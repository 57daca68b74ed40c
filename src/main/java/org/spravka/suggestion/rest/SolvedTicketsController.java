package org.spravka.suggestion.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.suggestion.SolvedTicket;
import org.spravka.suggestion.SolvedTickets;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/v1/imports/solved-tickets")
@Tag(name = "Suggestions")
class SolvedTicketsController {

    private static final int MOST_LINES = 100_000;

    private final SolvedTickets solved;
    private final SpravkaSettings settings;
    private final JsonMapper json;

    SolvedTicketsController(SolvedTickets solved, SpravkaSettings settings, JsonMapper json) {
        this.solved = solved;
        this.settings = settings;
        this.json = json;
    }

    @PostMapping
    @PreAuthorize("hasAuthority('SCOPE_tickets:write') and hasAnyRole('AGENT', 'ADMIN')")
    @Operation(
            summary = "Learn from solved tickets which page answers what",
            description =
                    "A ticket on each line (NDJSON). Answered once they count in suggestions. Personal data is not kept, and no ticket is shown to anybody. The same ticket again changes nothing.")
    ImportedResource learn(BufferedReader lines) throws IOException {
        var imported = 0;
        var skipped = new ArrayList<SkippedResource>();
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (++number > MOST_LINES) {
                throw new ResponseStatusException(
                        HttpStatus.CONTENT_TOO_LARGE, "At most %d lines at once".formatted(MOST_LINES));
            }
            var reason = line.isBlank() ? Optional.<String>empty() : whyNot(line);
            if (reason.isPresent()) {
                skipped.add(new SkippedResource(number, reason.get()));
            } else if (!line.isBlank()) {
                imported++;
            }
        }
        solved.await();
        return new ImportedResource(imported, skipped);
    }

    private Optional<String> whyNot(String line) {
        try {
            var row = json.readValue(line, RowResource.class);
            return row.page() == null || row.page().isBlank()
                    ? Optional.of("page is missing: the slug of the page that answered")
                    : reason(row.page(), solved.learn(row.ticket(settings.defaultLocale())));
        } catch (JacksonException e) {
            return Optional.of("Not a JSON object with locale, category, topic, subject, text, page");
        }
    }

    private static Optional<String> reason(String page, SolvedTickets.Outcome outcome) {
        return switch (outcome) {
            case LEARNED -> Optional.empty();
            case KNOWN -> Optional.of("Known: the same ticket was imported before");
            case NO_PAGE -> Optional.of("There is no page " + page);
            case NO_WORDS -> Optional.of("subject and text are empty, or nothing but personal data");
        };
    }

    /** Anything but the page may be missing. */
    record RowResource(
            @Nullable Locale locale,
            @Nullable String category,
            @Nullable String topic,
            @Nullable String subject,
            @Nullable String text,
            @Nullable String page) {

        SolvedTicket ticket(Locale defaultLocale) {
            return new SolvedTicket(
                    locale == null ? defaultLocale : locale,
                    orEmpty(category),
                    orEmpty(topic),
                    orEmpty(subject),
                    orEmpty(text),
                    orEmpty(page).strip());
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    /** @param imported how many are new */
    record ImportedResource(int imported, List<SkippedResource> skipped) {}

    record SkippedResource(int line, String reason) {}
}
