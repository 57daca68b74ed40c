package org.spravka.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The revisions of pages. What was ever published is readable by whoever may read the page now. */
@Service
@Transactional(readOnly = true)
public class History {

    private final Revisions revisions;

    History(Revisions revisions) {
        this.revisions = revisions;
    }

    /** All of a page in one language, newest first; empty if it was never published in it. */
    public List<Revision> of(String slug, Locale locale) {
        return revisions.newestFirst(slug, locale.toLanguageTag()).stream()
                .map(RevisionEntity::revision)
                .toList();
    }

    /** A revision without its text. */
    public record Entry(
            int number,
            String title,
            Author author,
            Instant publishedAt,
            String comment,
            boolean minor,
            String sha256) {}

    /** As {@link #of}, without reading the texts: a long history of a long page is a list all the same. */
    public List<Entry> entries(String slug, Locale locale) {
        return revisions.entries(slug, locale.toLanguageTag());
    }

    public Optional<Revision> revision(String slug, Locale locale, int number) {
        return revisions.find(slug, locale.toLanguageTag(), number).map(RevisionEntity::revision);
    }

    /** The revision that readers saw at a time; empty if there was none yet. */
    public Optional<Revision> asOf(String slug, Locale locale, Instant at) {
        return revisions.asOf(slug, locale.toLanguageTag(), at, Limit.of(1)).stream()
                .map(RevisionEntity::revision)
                .findFirst();
    }
}
