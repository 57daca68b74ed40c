package org.spravka.search.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Texts;
import org.spravka.search.Completion;
import org.spravka.search.Completions;
import org.spravka.search.Search;
import org.spravka.search.SearchRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "Search")
class SearchController {

    private final Search search;
    private final Completions completions;
    private final SpravkaSettings settings;

    SearchController(Search search, Completions completions, SpravkaSettings settings) {
        this.search = search;
        this.completions = completions;
        this.settings = settings;
    }

    @GetMapping
    @Operation(
            summary = "Find published pages: one hit a page, with the section that answers best",
            description =
                    "In q, \"words in quotation marks\" must stand in a page just so, -word must not, and category:, topic: and label: narrow; the names are understood in Russian as well.")
    FoundResource search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Optional<Locale> locale,
            @RequestParam(defaultValue = "" + SearchRequest.DEFAULT_LIMIT) int limit,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(defaultValue = "false") boolean asTyped) {
        var language = locale.orElse(settings.defaultLocale());
        var request = new SearchRequest(
                q, language, blankToNull(category), blankToNull(topic), blankToNull(label), asTyped, within(limit));
        return FoundResource.of(search.find(request), new Texts(language));
    }

    @GetMapping("/complete")
    @Operation(
            summary =
                    "Searches that led others to a page, and titles of pages and sections whose words begin as typed, repaired if none do")
    CompletionsResource complete(@RequestParam(defaultValue = "") String q, @RequestParam Optional<Locale> locale) {
        return new CompletionsResource(completions.of(q, locale.orElse(settings.defaultLocale())));
    }

    record CompletionsResource(List<Completion> completions) {}

    private static int within(int limit) {
        return Math.clamp(limit, 1, SearchRequest.MAX_LIMIT);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
