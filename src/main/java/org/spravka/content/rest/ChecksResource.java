package org.spravka.content.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Drafts;
import org.spravka.content.NotFound;
import org.spravka.content.TextChecks;
import org.spravka.markdown.Finding;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What to look at in a draft before it is published. */
@RestController
class ChecksResource {

    /**
     * @param place {@code title}, {@code summary} or {@code text}
     * @param line of the text, from 1
     * @param from of its first character in the field, from 0; likewise {@code to} of the one behind its last
     */
    record CheckAnswer(String kind, String place, int line, int from, int to, String subject) {

        static CheckAnswer of(Finding finding) {
            return new CheckAnswer(
                    finding.flaw().key(),
                    finding.flaw().place().key(),
                    finding.line(),
                    finding.from(),
                    finding.to(),
                    finding.subject());
        }
    }

    record ChecksAnswer(List<CheckAnswer> checks) {}

    private final Drafts drafts;
    private final TextChecks checks;
    private final ContentLocales locales;

    ChecksResource(Drafts drafts, TextChecks checks, ContentLocales locales) {
        this.drafts = drafts;
        this.checks = checks;
        this.locales = locales;
    }

    @GetMapping("/api/v1/pages/{slug}/draft/checks")
    @PreAuthorize("hasAnyAuthority('SCOPE_content:read', 'SCOPE_content:write')")
    ChecksAnswer get(@PathVariable String slug, @RequestParam(required = false) @Nullable String locale) {
        var draft = drafts.find(slug, locales.of(locale)).orElseThrow(() -> new NotFound("draft", slug));
        return new ChecksAnswer(checks.of(slug, draft.locale(), draft.text()).stream()
                .map(CheckAnswer::of)
                .toList());
    }
}
