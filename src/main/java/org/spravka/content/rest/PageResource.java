package org.spravka.content.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Catalog;
import org.spravka.content.History;
import org.spravka.content.NotFound;
import org.spravka.content.Past;
import org.spravka.content.PublishedPage;
import org.spravka.content.Revision;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** One page: as it is now out of memory, as it was out of the database. */
@RestController
@RequestMapping("/api/v1/pages/{slug}")
class PageResource {

    private final Catalog catalog;
    private final History history;
    private final Past past;
    private final PageAnswers answers;
    private final ContentLocales locales;

    PageResource(Catalog catalog, History history, Past past, PageAnswers answers, ContentLocales locales) {
        this.catalog = catalog;
        this.history = history;
        this.past = past;
        this.answers = answers;
        this.locales = locales;
    }

    /** @param revision and {@code asOf} exclude each other; without them the current revision is answered */
    @GetMapping
    @Nullable
    ResponseEntity<PageAnswer> get(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable Instant asOf,
            WebRequest request) {
        if (revision != null && asOf != null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Give either revision or asOf, not both");
        }
        var page = asOf == null ? page(slug, locales.of(locale)) : pageAt(slug, locales.of(locale), asOf);
        var answer = answers.of(page, wanted(page, revision, asOf));
        return request.checkNotModified(answer.etag())
                ? null
                : ResponseEntity.ok().eTag(answer.etag()).body(answer);
    }

    /** A page that is archived by now was there then. */
    private PublishedPage pageAt(String slug, Locale locale, Instant time) {
        return catalog.page(slug, locale)
                .or(() -> past.at(time).page(slug, locale))
                .orElseThrow(() -> new MissingTranslation(slug, locale, catalog));
    }

    private Revision wanted(PublishedPage page, @Nullable Integer number, @Nullable Instant asOf) {
        if (number != null && number != page.number()) {
            return history.revision(page.slug(), page.locale(), number)
                    .orElseThrow(() -> new NotFound("revision", page.slug() + "/v/" + number));
        }
        if (asOf != null && asOf.isBefore(page.publishedAt())) {
            return history.asOf(page.slug(), page.locale(), asOf)
                    .orElseThrow(() -> new NotFound("revision", page.slug() + " as of " + asOf));
        }
        return page.revision();
    }

    record RevisionsAnswer(List<RevisionAnswer> revisions) {}

    /** @param status {@code published} for the current one, {@code superseded} for all others */
    record RevisionAnswer(
            int number,
            String status,
            String author,
            Instant publishedAt,
            String comment,
            boolean minor,
            String sha256) {}

    @GetMapping("/revisions")
    RevisionsAnswer revisions(@PathVariable String slug, @RequestParam(required = false) @Nullable String locale) {
        var page = page(slug, locales.of(locale));
        return new RevisionsAnswer(history.of(slug, page.locale()).stream()
                .map(it -> new RevisionAnswer(
                        it.number(),
                        it.number() == page.number() ? "published" : "superseded",
                        it.author().name(),
                        it.publishedAt(),
                        it.comment(),
                        it.minor(),
                        it.sha256()))
                .toList());
    }

    private PublishedPage page(String slug, Locale locale) {
        return catalog.page(slug, locale).orElseThrow(() -> new MissingTranslation(slug, locale, catalog));
    }
}
