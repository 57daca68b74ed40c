package org.spravka.suggestion.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Texts;
import org.spravka.suggestion.Suggestion;
import org.spravka.suggestion.Suggestions;
import org.spravka.suggestion.TicketDraft;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/suggestions")
@Tag(name = "Suggestions")
class SuggestionController {

    private static final int DEFAULT_LIMIT = 20;
    private static final int MAX_LIMIT = 100;

    private final Suggestions suggestions;
    private final SpravkaSettings settings;

    SuggestionController(Suggestions suggestions, SpravkaSettings settings) {
        this.suggestions = suggestions;
        this.settings = settings;
    }

    @PostMapping
    @Operation(summary = "The sections that may answer a ticket, as far as it is written")
    SuggestionsResource suggest(@RequestBody DraftResource draft) {
        var locale = draft.locale() == null ? settings.defaultLocale() : draft.locale();
        var limit = draft.limit() == null ? DEFAULT_LIMIT : Math.clamp(draft.limit(), 1, MAX_LIMIT);
        var texts = new Texts(locale);
        return new SuggestionsResource(suggestions.forDraft(draft.asDraft(locale), limit).stream()
                .map(it -> SuggestionResource.of(it, texts))
                .toList());
    }

    /** Anything may be missing. */
    record DraftResource(
            @Nullable Locale locale,
            @Nullable String category,
            @Nullable String topic,
            @Nullable String subject,
            @Nullable String text,
            @Nullable Map<String, @Nullable Object> fields,
            @Nullable Integer limit) {

        TicketDraft asDraft(Locale locale) {
            return new TicketDraft(
                    locale, blankToNull(category), blankToNull(topic), orEmpty(subject), orEmpty(text), values());
        }

        private Map<String, String> values() {
            var values = new java.util.LinkedHashMap<String, String>();
            if (fields != null) {
                fields.forEach((key, value) -> values.put(key, Objects.toString(value, "")));
            }
            return values;
        }

        private static @Nullable String blankToNull(@Nullable String value) {
            return value == null || value.isBlank() ? null : value;
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value;
        }
    }

    record SuggestionsResource(List<SuggestionResource> suggestions) {}

    /** @param quote HTML-escaped, with {@code <mark>} around what matched */
    record SuggestionResource(
            PageResource page, SectionResource section, String quote, double score, List<String> why) {

        static SuggestionResource of(Suggestion it, Texts texts) {
            return new SuggestionResource(
                    new PageResource(
                            it.page().slug(),
                            it.page().locale().toLanguageTag(),
                            it.page().title(),
                            it.page().revision(),
                            it.page().url()),
                    new SectionResource(it.section().anchor(), it.section().title()),
                    it.quote(),
                    it.score(),
                    it.why().stream().map(reason -> reason.sentence(texts)).toList());
        }
    }

    record PageResource(String slug, String locale, String title, int revision, String url) {}

    record SectionResource(String anchor, String title) {}
}
