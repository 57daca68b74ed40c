package org.spravka.ticket.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.ReaderLocale;
import org.spravka.base.Texts;
import org.spravka.ticket.InvalidTicket;
import org.spravka.ticket.Problem;
import org.spravka.ticket.StatusRefused;
import org.spravka.ticket.ThreadMovedOn;
import org.spravka.ticket.TicketNotFound;
import org.spravka.ticket.UnacceptableFile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with tickets, as problem details (RFC 9457). Messages are in the ticket's language, or the one the request asks for. */
@RestControllerAdvice(basePackageClasses = TicketController.class)
class TicketProblems {

    private final ReaderLocale locales;

    TicketProblems(ReaderLocale locales) {
        this.locales = locales;
    }

    @ExceptionHandler
    ProblemDetail invalid(InvalidTicket e) {
        return unprocessable("Some fields must be put right", e.problems(), e.locale());
    }

    @ExceptionHandler
    ProblemDetail unacceptable(UnacceptableFile e, HttpServletRequest request) {
        return unprocessable(e.getMessage(), List.of(e.problem()), locales.of(request));
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownRequester e, HttpServletRequest request) {
        var problem = new Problem("requester", "ticket.check.requester", List.of());
        return unprocessable(e.getMessage(), List.of(problem), locales.of(request));
    }

    private static ProblemDetail unprocessable(@Nullable String detail, List<Problem> problems, Locale locale) {
        var texts = new Texts(locale);
        var answer = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, detail);
        answer.setProperty(
                "errors",
                problems.stream()
                        .map(it -> new ErrorResource(
                                it.field(), texts.get(it.message(), it.parametersIn(locale)), it.message()))
                        .toList());
        return answer;
    }

    /**
     * @param message for the person who fills in the form
     * @param key names the message in every language
     */
    record ErrorResource(String field, String message, String key) {}

    @ExceptionHandler
    ProblemDetail missing(TicketNotFound e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail movedOn(ThreadMovedOn e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }

    @ExceptionHandler
    ProblemDetail refused(StatusRefused e) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, e.getMessage());
    }
}
