package org.spravka.suggestion.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        var tickets = new LinkedHashMap<Integer, SolvedTicket>();
        var skipped = new TreeMap<Integer, String>();
        var number = 0;
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (++number > MOST_LINES) {
                throw new ResponseStatusException(
                        HttpStatus.CONTENT_TOO_LARGE, "At most %d lines at once".formatted(MOST_LINES));
            }
            if (!line.isBlank()) {
                read(number, line, tickets, skipped);
            }
        }
        var outcomes = solved.learnAll(List.copyOf(tickets.values())).iterator();
        tickets.forEach((at, ticket) -> reason(ticket.page(), outcomes.next()).ifPresent(it -> skipped.put(at, it)));
        solved.await();
        return new ImportedResource(
                (int) tickets.keySet().stream()
                        .filter(it -> !skipped.containsKey(it))
                        .count(),
                skipped.entrySet().stream()
                        .map(it -> new SkippedResource(it.getKey(), it.getValue()))
                        .toList());
    }

    private void read(int number, String line, Map<Integer, SolvedTicket> tickets, Map<Integer, String> skipped) {
        try {
            var row = json.readValue(line, RowResource.class);
            if (row.page() == null || row.page().isBlank()) {
                skipped.put(number, "page is missing: the slug of the page that answered");
            } else {
                tickets.put(number, row.ticket(settings.defaultLocale()));
            }
        } catch (JacksonException e) {
            skipped.put(number, "Not a JSON object with locale, category, topic, subject, text, page");
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
