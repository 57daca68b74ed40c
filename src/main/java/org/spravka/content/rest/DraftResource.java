package org.spravka.content.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Author;
import org.spravka.content.Catalog;
import org.spravka.content.Draft;
import org.spravka.content.Drafts;
import org.spravka.content.NotFound;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.spravka.content.Seen;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Writing and publishing. Every save names what it continues by its ETag, so that nobody's text is overwritten unseen. */
@RestController
@RequestMapping("/api/v1/pages/{slug}")
@PreAuthorize("hasAuthority('SCOPE_content:write')")
class DraftResource {

    /** @param labels and {@code summary}: missing means unchanged */
    record DraftBody(
            @Nullable String title,
            @Nullable String markdown,
            @Nullable String summary,
            @Nullable List<String> labels) {}

    record NewPageBody(
            @Nullable String category,
            @Nullable String topic,
            @Nullable String title,
            @Nullable String markdown,
            @Nullable String summary,
            @Nullable List<String> labels) {}

    record PublishBody(@Nullable String comment, @Nullable Boolean minor) {}

    record PublishAnswer(int number) {}

    record DraftAnswer(
            String slug,
            String locale,
            String title,
            String summary,
            List<String> labels,
            String markdown,
            int basedOn,
            String savedBy,
            Instant savedAt) {

        static ResponseEntity<DraftAnswer> of(HttpStatus status, Draft draft) {
            return ResponseEntity.status(status)
                    .eTag(Etags.of(draft.state()))
                    .body(new DraftAnswer(
                            draft.slug(),
                            draft.locale().toLanguageTag(),
                            draft.text().title(),
                            draft.text().summary(),
                            draft.text().labels(),
                            draft.text().markdown(),
                            draft.basedOn(),
                            draft.savedBy().name(),
                            draft.savedAt()));
        }
    }

    private final Drafts drafts;
    private final Publishing publishing;
    private final Catalog catalog;
    private final PageAnswers answers;
    private final ContentLocales locales;

    DraftResource(Drafts drafts, Publishing publishing, Catalog catalog, PageAnswers answers, ContentLocales locales) {
        this.drafts = drafts;
        this.publishing = publishing;
        this.catalog = catalog;
        this.answers = answers;
        this.locales = locales;
    }

    @GetMapping("/draft")
    @PreAuthorize("hasAnyAuthority('SCOPE_content:read', 'SCOPE_content:write')")
    ResponseEntity<DraftAnswer> get(
            @PathVariable String slug, @RequestParam(required = false) @Nullable String locale) {
        var draft = drafts.find(slug, locales.of(locale)).orElseThrow(() -> new NotFound("draft", slug));
        return DraftAnswer.of(HttpStatus.OK, draft);
    }

    @PutMapping("/draft")
    ResponseEntity<DraftAnswer> save(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody DraftBody body) {
        if (ifMatch == null) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "If-Match is required: the ETag of the draft that the text continues, or of the published page where there is no draft");
        }
        var language = locales.of(locale);
        var before = textBefore(slug, language);
        var text = new PageText(
                orElse(body.title(), before.title()),
                orElse(body.summary(), before.summary()),
                orElse(body.labels(), before.labels()),
                orElse(body.markdown(), before.markdown()),
                before.pictures());
        return DraftAnswer.of(
                HttpStatus.OK, drafts.save(slug, language, text, seen(slug, language, ifMatch), Author.current()));
    }

    private PageText textBefore(String slug, Locale locale) {
        return drafts.find(slug, locale)
                .map(Draft::text)
                .or(() -> catalog.page(slug, locale).map(it -> it.text()))
                .orElseGet(() -> new PageText(slug, "", List.of(), ""));
    }

    /** A page's ETag stands for the revision it was made from, so long as it still is the page's ETag. */
    private Seen seen(String slug, Locale locale, String ifMatch) {
        return Etags.draft(ifMatch)
                .<Seen>map(it -> it)
                .orElseGet(() -> catalog.page(slug, locale)
                        .filter(page -> Etags.same(answers.of(page).etag(), ifMatch))
                        .<Seen>map(page -> new Seen.RevisionAt(page.number()))
                        .orElseGet(() -> new Seen.RevisionAt(-1)));
    }

    /** A new page, or an existing one in a language it has not been written in yet. */
    @PutMapping
    ResponseEntity<DraftAnswer> create(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(value = HttpHeaders.IF_NONE_MATCH, required = false) @Nullable String ifNoneMatch,
            @RequestBody NewPageBody body) {
        if (!"*".equals(ifNoneMatch)) {
            throw new ResponseStatusException(
                    HttpStatus.PRECONDITION_REQUIRED, "If-None-Match: * is required: this call makes new pages only");
        }
        var language = locales.of(locale);
        var text = new PageText(
                orElse(body.title(), slug),
                orElse(body.summary(), ""),
                orElse(body.labels(), List.of()),
                orElse(body.markdown(), ""));
        var draft = isTranslationOfExisting(slug, language)
                ? drafts.save(slug, language, text, new Seen.Nothing(), Author.current())
                : drafts.create(slug, topic(body), language, text, Author.current());
        return DraftAnswer.of(HttpStatus.CREATED, draft);
    }

    private boolean isTranslationOfExisting(String slug, Locale locale) {
        var translations = catalog.translations(slug);
        return !translations.isEmpty() && !translations.containsKey(locale);
    }

    private String topic(NewPageBody body) {
        var slug = body.topic();
        if (slug == null) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A new page names its topic");
        }
        var topic = catalog.topic(slug).orElseThrow(() -> new NotFound("topic", slug));
        if (body.category() != null && !body.category().equals(topic.category())) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST,
                    "The topic %s is in the category %s, not in %s".formatted(slug, topic.category(), body.category()));
        }
        return slug;
    }

    @PostMapping("/publish")
    PublishAnswer publish(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String locale,
            @RequestHeader(value = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody(required = false) @Nullable PublishBody body) {
        var seen = ifMatch == null ? null : Etags.draft(ifMatch).orElseGet(() -> new Seen.DraftAt(-1, -1));
        var comment = body == null ? "" : orElse(body.comment(), "");
        var minor = body != null && Boolean.TRUE.equals(body.minor());
        return new PublishAnswer(publishing
                .publish(slug, locales.of(locale), seen, comment, minor, Author.current())
                .number());
    }

    private static <T> T orElse(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }
}
