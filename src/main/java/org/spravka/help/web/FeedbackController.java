package org.spravka.help.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.spravka.base.ReaderLocale;
import org.spravka.base.Visitor;
import org.spravka.content.Catalog;
import org.spravka.help.Feedbacks;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** "Was this page helpful?" as a plain form, for readers without scripts. */
@Controller
class FeedbackController {

    private final Feedbacks feedbacks;
    private final Catalog catalog;
    private final Templates templates;
    private final ReaderDocument document;
    private final ReaderLocale readerLocale;

    FeedbackController(
            Feedbacks feedbacks,
            Catalog catalog,
            Templates templates,
            ReaderDocument document,
            ReaderLocale readerLocale) {
        this.feedbacks = feedbacks;
        this.catalog = catalog;
        this.templates = templates;
        this.document = document;
        this.readerLocale = readerLocale;
    }

    /** Without a session there is no token to check; a browser tells where the form stood. */
    @PostMapping("/help/{slug}/feedback")
    ResponseEntity<byte[]> answer(
            @PathVariable String slug,
            @RequestParam Locale locale,
            @RequestParam int revision,
            @RequestParam boolean helpful,
            @RequestHeader(value = "Sec-Fetch-Site", defaultValue = "same-origin") String site,
            HttpServletRequest request) {
        if (!site.equals("same-origin")) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "This form is sent from our own pages only");
        }
        var page = catalog.page(slug, locale)
                .filter(it -> revision >= 1 && revision <= it.number())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        feedbacks.add(page.slug(), locale, revision, helpful);
        var frame = Frame.of(request, readerLocale);
        var thanks = ReaderPage.found(
                        frame.t("help.feedback.question"),
                        "",
                        "/help/" + Frame.encoded(slug),
                        Set.of(),
                        templates.render("thanks", Map.of("frame", frame, "page", page)))
                .withoutIndex();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(document.of(thanks, frame, "", Visitor.current()).html());
    }
}
