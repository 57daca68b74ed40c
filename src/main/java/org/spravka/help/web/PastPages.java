package org.spravka.help.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spravka.content.Catalog;
import org.spravka.content.PublishedPage;
import org.springframework.stereotype.Component;

/** What is different about pages of another time: a bar above them says so, and search goes through the texts themselves. */
@Component
class PastPages {

    private static final int HITS = 30;

    private final Templates templates;

    PastPages(Templates templates) {
        this.templates = templates;
    }

    ReaderPage shown(Address address, ReaderPage page, Frame frame, Instant time) {
        var words = address instanceof Address.OfSearch wish ? wish.words() : "";
        return page.under(
                templates.render("asOf", Map.of("frame", frame, "time", time, "path", page.path(), "words", words)));
    }

    /** Pages that have every word as a beginning of one of theirs, those first that say them most. */
    ReaderPage search(Address.OfSearch wish, Catalog then, Frame frame) {
        var words = PastWords.of(wish.words());
        var found = words.isNothing()
                ? List.<PublishedPage>of()
                : then.pages(frame.locale())
                        .filter(it -> wish.category().isEmpty() || it.category().equals(wish.category()))
                        .filter(it -> wish.topic().isEmpty() || it.topic().equals(wish.topic()))
                        .filter(it ->
                                wish.label().isEmpty() || it.text().labels().contains(wish.label()))
                        .filter(it -> words.score(it.text()) > 0)
                        .sorted(Comparator.comparingDouble((PublishedPage it) -> -words.score(it.text()))
                                .thenComparing(PublishedPage::slug))
                        .limit(HITS)
                        .toList();
        return ReaderPage.found(
                frame.t("help.search.title", wish.words()),
                "",
                "/search",
                Set.of(),
                templates.render("search-then", Map.of("frame", frame, "words", wish.words(), "pages", found)));
    }
}
