package org.spravka.content.rest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Limits;
import org.spravka.content.Catalog;
import org.spravka.content.Past;
import org.spravka.content.PublishedPage;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lists of what is published; out of memory, without SQL. */
@RestController
@RequestMapping("/api/v1/pages")
class PagesResource {

    record Answer(List<PageAnswer> pages, @Nullable String next) {}

    record PageAnswer(
            String slug,
            String locale,
            String title,
            String summary,
            List<String> labels,
            String category,
            String topic,
            int revision,
            Instant publishedAt,
            String url) {

        static PageAnswer of(PublishedPage page) {
            return new PageAnswer(
                    page.slug(),
                    page.locale().toLanguageTag(),
                    page.title(),
                    page.text().summary(),
                    page.text().labels(),
                    page.category(),
                    page.topic(),
                    page.number(),
                    page.publishedAt(),
                    PageUrls.of(page));
        }
    }

    private final Catalog catalog;
    private final Past past;
    private final ContentLocales locales;

    PagesResource(Catalog catalog, Past past, ContentLocales locales) {
        this.catalog = catalog;
        this.past = past;
        this.locales = locales;
    }

    /**
     * @param after the {@code next} of the call before
     * @param asOf the time whose pages are listed, by their revisions of then
     */
    @GetMapping
    Answer list(
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String label,
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Instant asOf) {
        Limits.check(limit);
        var language = locales.of(locale);
        var shown = asOf == null ? catalog : past.at(asOf);
        var found = select(
                        topic == null
                                ? shown.pages(language)
                                : shown.topic(topic).stream().flatMap(it -> shown.pagesOf(it, language).stream()))
                .filter(page -> label == null || page.text().labels().contains(label))
                .filter(page -> after == null || page.slug().compareTo(slugIn(after)) > 0)
                .limit(limit + 1L)
                .toList();
        var listed = found.stream().limit(limit).map(PageAnswer::of).toList();
        return new Answer(listed, found.size() > limit ? cursor(listed.getLast().slug()) : null);
    }

    /** By slug: an order in which a page keeps its place while others come and go. */
    private static Stream<PublishedPage> select(Stream<PublishedPage> pages) {
        return pages.sorted(Comparator.comparing(PublishedPage::slug));
    }

    private static String cursor(String slug) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(slug.getBytes(StandardCharsets.UTF_8));
    }

    private static String slugIn(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "'after' is the 'next' of an earlier answer, but this is: " + cursor);
        }
    }
}
