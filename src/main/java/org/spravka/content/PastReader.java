package org.spravka.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was published at a time. */
@Component
class PastReader {

    private final JdbcClient jdbc;
    private final CatalogReader catalog;

    PastReader(JdbcClient jdbc, CatalogReader catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    /**
     * The time of the last change before a time.
     *
     * @param published of the newest revision by then, null if there was none
     * @param changed of the last line in the change log by then, null if there was none
     * @param today the sequence of what is published now
     */
    record Moment(@Nullable Instant published, @Nullable Instant changed, long today) {}

    Moment moment(Instant time, long today) {
        return new Moment(
                last("SELECT MAX(published_at) AS at FROM revision WHERE published_at <= :time", time),
                last("SELECT MAX(at) AS at FROM content_change WHERE at <= :time", time),
                today);
    }

    private @Nullable Instant last(String sql, Instant time) {
        return jdbc.sql(sql)
                .param("time", Utc.column(time))
                .query((row, number) -> row.getObject("at") == null ? Instant.MIN : Utc.read(row, "at"))
                .optional()
                .filter(it -> it.isAfter(Instant.MIN))
                .orElse(null);
    }

    /** The newest revision of each translation by then, of pages that were not archived. */
    List<PublishedPage> pages(Moment moment) {
        if (moment.published() == null) {
            return List.of();
        }
        var archived = moment.changed() == null ? Set.<String>of() : archived(moment.changed());
        return catalog.pagesAt(moment.published()).stream()
                .filter(it -> !archived.contains(it.slug())
                        && !archived.contains(name(it.slug(), it.locale().toLanguageTag())))
                .toList();
    }

    /** Slugs, and slugs with a language, that were taken away and had not come back. */
    private Set<String> archived(Instant time) {
        var archived = new HashSet<String>();
        var redirects = catalog.redirects();
        jdbc.sql("""
                        SELECT kind, slug, locale FROM content_change
                        WHERE kind IN ('ARCHIVED', 'PUBLISHED') AND at <= :time ORDER BY sequence
                        """).param("time", Utc.column(time)).query(row -> {
            var slug = redirects.getOrDefault(row.getString("slug"), row.getString("slug"));
            var locale = row.getString("locale");
            if (row.getString("kind").equals(ChangeKind.ARCHIVED.name())) {
                archived.add(locale == null ? slug : name(slug, locale));
            } else {
                archived.remove(slug);
                if (locale != null) {
                    archived.remove(name(slug, locale));
                }
            }
        });
        return archived;
    }

    private static String name(String slug, @Nullable String locale) {
        return slug + " " + (locale == null ? "" : Locale.forLanguageTag(locale).toLanguageTag());
    }
}
