package org.spravka.help.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.spravka.base.ReaderLocale;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.Catalog;
import org.spravka.content.History;
import org.spravka.content.PageText;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Short links, source texts, and what search engines ask for. */
@Controller
class LinksController {

    private static final CacheControl SHORTLY =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Catalog catalog;
    private final History history;
    private final ReaderLocale readerLocale;
    private final SpravkaSettings settings;

    LinksController(Catalog catalog, History history, ReaderLocale readerLocale, SpravkaSettings settings) {
        this.catalog = catalog;
        this.history = history;
        this.readerLocale = readerLocale;
        this.settings = settings;
    }

    @GetMapping("/x/{code}")
    ResponseEntity<Void> shortLink(@PathVariable String code) {
        var slug = catalog.slugOf(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create("/help/" + Frame.encoded(slug)))
                .cacheControl(SHORTLY)
                .build();
    }

    /** A revision, wherever its page is now. */
    @GetMapping("/x/{code}/{number}")
    ResponseEntity<Void> shortLink(@PathVariable String code, @PathVariable int number, HttpServletRequest request) {
        var slug = catalog.slugOf(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(Frame.of(request, readerLocale).revision(slug, number)))
                .cacheControl(SHORTLY)
                .build();
    }

    /** What the form of the history asks for, at its own address: the older one first. */
    @GetMapping("/help/{slug}/compare")
    ResponseEntity<Void> comparison(
            @PathVariable String slug, @RequestParam String from, @RequestParam String to, HttpServletRequest request) {
        if (!Address.SIDE.matcher(from).matches() || !Address.SIDE.matcher(to).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var frame = Frame.of(request, readerLocale);
        var isTurned = Address.NUMBER.matcher(from).matches()
                && Address.NUMBER.matcher(to).matches()
                && Integer.parseInt(from) > Integer.parseInt(to);
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(isTurned ? frame.comparison(slug, to, from) : frame.comparison(slug, from, to)))
                .build();
    }

    /** The Markdown of a page, or of one of its revisions: to be read, or as a file of the content folder. */
    @GetMapping("/help/{slug}/source")
    ResponseEntity<byte[]> source(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "false") boolean download,
            HttpServletRequest request) {
        var locale = readerLocale.of(request);
        var page = catalog.page(slug, locale).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var text = revision == null
                ? page.text()
                : history.revision(slug, locale, revision)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                        .text();
        var answer = ResponseEntity.ok()
                .contentType(new MediaType("text", download ? "markdown" : "plain", StandardCharsets.UTF_8))
                .header(HttpHeaders.VARY, "Accept-Language, Cookie")
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag())
                .cacheControl(SHORTLY);
        if (download) {
            answer.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(
                                    "%s%s.%s.md"
                                            .formatted(
                                                    slug,
                                                    revision == null ? "" : "-v" + revision,
                                                    locale.toLanguageTag()),
                                    StandardCharsets.UTF_8)
                            .build()
                            .toString());
        }
        return answer.body((download ? MarkdownFile.of(text) : markdown(text)).getBytes(StandardCharsets.UTF_8));
    }

    private static String markdown(PageText text) {
        return "# " + text.title() + "\n\n" + text.markdown();
    }

    @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok().cacheControl(SHORTLY).body("""
                        User-agent: *
                        Disallow: /search
                        Disallow: /tickets
                        Disallow: /api/
                        Sitemap: %s/sitemap.xml
                        """.formatted(origin()));
    }

    @GetMapping(value = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
    ResponseEntity<String> sitemap() {
        var origin = origin();
        var xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var locale : settings.locales()) {
            catalog.pages(locale)
                    .forEach(page -> xml.append("<url><loc>")
                            .append(origin)
                            .append(Frame.withLanguage("/help/" + Frame.encoded(page.slug()), locale))
                            .append("</loc><lastmod>")
                            .append(page.publishedAt())
                            .append("</lastmod></url>\n"));
        }
        return ResponseEntity.ok()
                .cacheControl(SHORTLY)
                .body(xml.append("</urlset>\n").toString());
    }

    private static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
