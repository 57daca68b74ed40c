package org.spravka.help.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.spravka.base.ReaderLocale;
import org.spravka.base.Texts;
import org.spravka.base.Visitor;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What people see where an address leads nowhere or something broke: in the site's frame, with a way on. Programs get a problem detail. */
@Controller
class ErrorPages implements ErrorController {

    private final ReaderPages pages;
    private final ReaderDocument document;
    private final Templates templates;
    private final ReaderLocale readerLocale;
    private final Clock clock;

    ErrorPages(
            ReaderPages pages, ReaderDocument document, Templates templates, ReaderLocale readerLocale, Clock clock) {
        this.pages = pages;
        this.document = document;
        this.templates = templates;
        this.readerLocale = readerLocale;
        this.clock = clock;
    }

    @RequestMapping(value = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> forPeople(HttpServletRequest request) {
        var frame = Frame.of(request, readerLocale);
        var status = status(request);
        var page = status == HttpStatus.NOT_FOUND ? pages.missing(frame) : failed(status, frame);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(document.of(page, frame, "", Visitor.current()).html());
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> forPrograms(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatus(status));
    }

    private ReaderPage failed(HttpStatus status, Frame frame) {
        var kind = status == HttpStatus.FORBIDDEN || status == HttpStatus.UNAUTHORIZED ? "forbidden" : "failed";
        var title = frame.t("help." + kind + ".title");
        var text = frame.t("help." + kind + ".text", new Texts(frame.locale()).time(clock.instant()));
        return ReaderPage.found(
                        title,
                        "",
                        "/",
                        Set.of(),
                        templates.render("failed", Map.of("frame", frame, "title", title, "text", text)))
                .withoutIndex();
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        && HttpStatus.resolve(code) != null
                ? HttpStatus.valueOf(code)
                : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}
