package org.spravka.content.rest;

import java.time.Instant;
import java.util.Locale;
import org.spravka.content.Draft;
import org.spravka.content.DraftStale;
import org.spravka.content.NoDraft;
import org.spravka.content.NotFound;
import org.spravka.content.ReviewDue;
import org.spravka.content.Revision;
import org.spravka.content.SlugTaken;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What went wrong with content, as problem details (RFC 9457). */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentProblems {

    @ExceptionHandler
    ProblemDetail notFound(NotFound problem) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, problem.getMessage());
        detail.setProperty(problem.what(), problem.name());
        if (problem instanceof MissingTranslation missing) {
            detail.setProperty("locales", missing.locales());
        }
        return detail;
    }

    @ExceptionHandler
    ProblemDetail slugTaken(SlugTaken problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, problem.getMessage());
    }

    @ExceptionHandler
    ProblemDetail noDraft(NoDraft problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, problem.getMessage());
    }

    /** @return a problem whose {@code review} says how far the draft is */
    @ExceptionHandler
    ProblemDetail reviewDue(ReviewDue problem) {
        var detail = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, problem.getMessage());
        detail.setTitle("Review due");
        detail.setProperty("review", problem.state().name().toLowerCase(Locale.ROOT));
        return detail;
    }

    /** Names both sides: what the save continued is known to the caller, what is there now stands here. */
    @ExceptionHandler
    ProblemDetail stale(DraftStale problem) {
        var detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.PRECONDITION_FAILED,
                problem.getMessage()
                        + ". Nothing was stored. Read what is there now, put both together, and save again with its ETag");
        problem.draft().ifPresent(it -> detail.setProperty("draft", Stale.of(it)));
        problem.published().ifPresent(it -> detail.setProperty("published", Stale.of(it)));
        return detail;
    }

    @ExceptionHandler
    ProblemDetail invalid(IllegalArgumentException problem) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.getMessage());
    }

    /** What is there now. */
    record Stale(String etag, int revision, String title, String markdown, String author, Instant at) {

        static Stale of(Draft draft) {
            return new Stale(
                    Etags.of(draft.state()),
                    draft.basedOn(),
                    draft.text().title(),
                    draft.text().markdown(),
                    draft.savedBy().name(),
                    draft.savedAt());
        }

        static Stale of(Revision revision) {
            return new Stale(
                    "",
                    revision.number(),
                    revision.text().title(),
                    revision.text().markdown(),
                    revision.author().name(),
                    revision.publishedAt());
        }
    }
}
