package org.spravka.content.rest;

import org.spravka.content.PublishedPage;
import org.spravka.content.Rendering;
import org.spravka.content.Revision;
import org.springframework.stereotype.Component;

/** Makes the API's answer out of a page and one of its revisions. */
@Component
class PageAnswers {

    private final Rendering rendering;

    PageAnswers(Rendering rendering) {
        this.rendering = rendering;
    }

    PageAnswer of(PublishedPage page) {
        return of(page, page.revision());
    }

    PageAnswer of(PublishedPage page, Revision revision) {
        var current = revision.number() == page.number();
        var rendered = current ? rendering.of(page) : rendering.of(page.locale(), revision.text());
        return new PageAnswer(
                page.slug(),
                page.locale().toLanguageTag(),
                revision.text().title(),
                revision.text().summary(),
                revision.number(),
                current,
                revision.publishedAt(),
                revision.author().name(),
                revision.comment(),
                revision.text().labels(),
                page.category(),
                page.topic(),
                revision.text().markdown(),
                rendered.html(),
                rendered.sections().stream()
                        .map(it -> new PageAnswer.SectionAnswer(it.anchor(), it.title(), it.level()))
                        .toList(),
                PageUrls.of(page),
                revision.sha256());
    }
}
