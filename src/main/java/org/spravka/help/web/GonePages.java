package org.spravka.help.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spravka.base.Visitor;
import org.spravka.content.ArchivedPage;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.spravka.content.Topic;
import org.springframework.stereotype.Component;

/** What stands where a page was that is archived: that it is gone for good, and where to go on. */
@Component
class GonePages {

    private static final int MOST = 8;

    private final Templates templates;

    GonePages(Templates templates) {
        this.templates = templates;
    }

    ReaderPage of(ArchivedPage page, Catalog catalog, Frame frame) {
        var topic = catalog.topic(page.topic());
        var title = page.title(frame.locale());
        var near = topic.stream()
                .flatMap(it -> catalog.pagesOf(it, frame.locale()).stream())
                .limit(MOST)
                .toList();
        return ReaderPage.found(
                        frame.t("help.gone.title", title),
                        "",
                        "/help/" + Frame.encoded(page.slug()),
                        Set.of(),
                        templates.render(
                                "gone",
                                Map.of(
                                        "frame",
                                        frame,
                                        "title",
                                        title,
                                        "topic",
                                        near.isEmpty() ? "" : page.topic(),
                                        "topicTitle",
                                        topic.map((Topic it) -> it.title(frame.locale()))
                                                .orElse(""),
                                        "pages",
                                        List.<PublishedPage>copyOf(near),
                                        "edit",
                                        Visitor.current()
                                                .filter(Visitor::isEditor)
                                                .map(it -> "/edit/" + Frame.encoded(page.slug()))
                                                .orElse(""))))
                .gone();
    }
}
