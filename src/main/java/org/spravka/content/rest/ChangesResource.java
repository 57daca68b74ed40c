package org.spravka.content.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Limits;
import org.spravka.content.Change;
import org.spravka.content.ChangeLog;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What was published, archived, renamed: for programs that follow the help. */
@RestController
@RequestMapping("/api/v1/changes")
class ChangesResource {

    /** @param next the {@code after} of the following call */
    record Answer(List<ChangeAnswer> changes, long next) {}

    record ChangeAnswer(
            long sequence,
            Instant at,
            String kind,
            String slug,
            @Nullable String locale,
            @Nullable Integer revision) {

        static ChangeAnswer of(Change change) {
            var locale = change.locale();
            return new ChangeAnswer(
                    change.sequence(),
                    change.at(),
                    change.kind().name().toLowerCase(Locale.ROOT),
                    change.slug(),
                    locale == null ? null : locale.toLanguageTag(),
                    change.revision());
        }
    }

    private final ChangeLog log;

    ChangesResource(ChangeLog log) {
        this.log = log;
    }

    @GetMapping
    Answer after(@RequestParam(defaultValue = "0") long after, @RequestParam(defaultValue = "20") int limit) {
        Limits.check(limit);
        var changes = log.after(after, limit);
        return new Answer(
                changes.stream().map(ChangeAnswer::of).toList(),
                changes.isEmpty() ? after : changes.getLast().sequence());
    }
}
