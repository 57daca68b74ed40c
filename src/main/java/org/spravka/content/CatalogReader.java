package org.spravka.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is published out of the database, for the {@link Catalog}. */
@Component
class CatalogReader {

    private static final String TRANSLATIONS = """
            SELECT p.id, p.slug, p.code, p.position, t.locale, t.questions, o.slug AS topic, c.slug AS category,
                   r.number, r.title, r.summary, r.labels, r.markdown, r.pictures, r.author_id, r.author_name,
                   r.published_at, r.comment, r.minor, r.sha256
            FROM translation t
            JOIN page p ON p.id = t.page_id
            JOIN topic o ON o.id = p.topic_id
            JOIN category c ON c.id = o.category_id
            """;

    private static final String PAGES = TRANSLATIONS + """
            JOIN revision r ON r.id = t.published_id
            WHERE NOT p.archived
            """;

    private static final String PAGES_AT = TRANSLATIONS + """
            JOIN (SELECT translation_id, MAX(number) AS number FROM revision
                  WHERE published_at <= :time GROUP BY translation_id) newest ON newest.translation_id = t.id
            JOIN revision r ON r.translation_id = t.id AND r.number = newest.number
            """;

    private final JdbcClient jdbc;

    CatalogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<PublishedPage> pages() {
        return jdbc.sql(PAGES).query(CatalogReader::page).list();
    }

    /** Each translation by its newest revision of that time, whether it was archived then or not. */
    @Transactional(readOnly = true)
    List<PublishedPage> pagesAt(Instant time) {
        return jdbc.sql(PAGES_AT)
                .param("time", Utc.column(time))
                .query(CatalogReader::page)
                .list();
    }

    @Transactional(readOnly = true)
    List<PublishedPage> pages(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : jdbc.sql(PAGES + " AND p.slug IN (:slugs)")
                        .param("slugs", slugs)
                        .query(CatalogReader::page)
                        .list();
    }

    @Transactional(readOnly = true)
    List<Category> categories() {
        var topics = topicsByCategory();
        var names = names("category");
        return jdbc.sql("SELECT id, slug, position, icon FROM category ORDER BY position, slug")
                .query((row, number) -> new Category(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getInt("position"),
                        orEmpty(row.getString("icon")),
                        new Names(names.getOrDefault(row.getLong("id"), Map.of())),
                        List.copyOf(topics.getOrDefault(row.getString("slug"), List.of()))))
                .list();
    }

    private Map<String, List<Topic>> topicsByCategory() {
        var names = names("topic");
        var topics = new HashMap<String, List<Topic>>();
        jdbc.sql("""
                        SELECT t.id, t.slug, t.position, t.icon, c.slug AS category FROM topic t
                        JOIN category c ON c.id = t.category_id ORDER BY t.position, t.slug
                        """)
                .query((row, number) -> new Topic(
                        row.getLong("id"),
                        row.getString("slug"),
                        row.getString("category"),
                        row.getInt("position"),
                        orEmpty(row.getString("icon")),
                        new Names(names.getOrDefault(row.getLong("id"), Map.of()))))
                .list()
                .forEach(topic -> topics.computeIfAbsent(topic.category(), it -> new ArrayList<>())
                        .add(topic));
        return topics;
    }

    /** @param owner {@code category} or {@code topic} */
    private Map<Long, Map<Locale, Naming>> names(String owner) {
        var names = new HashMap<Long, Map<Locale, Naming>>();
        jdbc.sql("SELECT %1$s_id AS owner, locale, title, description FROM %1$s_naming".formatted(owner))
                .query(row -> {
                    names.computeIfAbsent(row.getLong("owner"), it -> new HashMap<>())
                            .put(
                                    Locale.forLanguageTag(row.getString("locale")),
                                    new Naming(row.getString("title"), row.getString("description")));
                });
        return names;
    }

    @Transactional(readOnly = true)
    Map<String, String> redirects() {
        var redirects = new HashMap<String, String>();
        jdbc.sql("SELECT d.slug AS old, p.slug AS now FROM redirect d JOIN page p ON p.id = d.page_id")
                .query(row -> {
                    redirects.put(row.getString("old"), row.getString("now"));
                });
        return redirects;
    }

    /** Those that were published once, by slug. */
    @Transactional(readOnly = true)
    Map<String, ArchivedPage> archived() {
        var titles = new HashMap<String, Map<Locale, String>>();
        var topics = new HashMap<String, String>();
        jdbc.sql("""
                        SELECT p.slug, o.slug AS topic, t.locale, r.title FROM page p
                        JOIN topic o ON o.id = p.topic_id JOIN translation t ON t.page_id = p.id
                        JOIN revision r ON r.translation_id = t.id AND r.number = t.last_number
                        WHERE p.archived
                        """).query(row -> {
            topics.put(row.getString("slug"), row.getString("topic"));
            titles.computeIfAbsent(row.getString("slug"), it -> new HashMap<>())
                    .put(Locale.forLanguageTag(row.getString("locale")), row.getString("title"));
        });
        var archived = new HashMap<String, ArchivedPage>();
        titles.forEach(
                (slug, names) -> archived.put(slug, new ArchivedPage(slug, topics.getOrDefault(slug, ""), names)));
        return archived;
    }

    /** One of them by its newest revision. */
    @Transactional(readOnly = true)
    Optional<PublishedPage> archived(String slug, Locale locale) {
        return jdbc.sql(TRANSLATIONS + """
                        JOIN revision r ON r.translation_id = t.id AND r.number = t.last_number
                        WHERE p.archived AND p.slug = :slug AND t.locale = :locale
                        """)
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .query(CatalogReader::page)
                .optional();
    }

    private static PublishedPage page(ResultSet row, int number) throws SQLException {
        return new PublishedPage(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("code"),
                Locale.forLanguageTag(row.getString("locale")),
                row.getString("category"),
                row.getString("topic"),
                row.getInt("position"),
                revision(row),
                Lines.read(row.getString("questions")));
    }

    /** A text out of a row that has the columns of one; likewise its author. */
    static PageText text(ResultSet row) throws SQLException {
        return new PageText(
                row.getString("title"),
                row.getString("summary"),
                Lines.read(row.getString("labels")),
                row.getString("markdown"),
                Lines.readPictures(row.getString("pictures")));
    }

    static Author author(ResultSet row) throws SQLException {
        return new Author(row.getObject("author_id", Long.class), row.getString("author_name"));
    }

    /** A revision out of a row that has the revision's columns. */
    static Revision revision(ResultSet row) throws SQLException {
        return new Revision(
                row.getInt("number"),
                text(row),
                author(row),
                Utc.read(row, "published_at"),
                row.getString("comment"),
                row.getBoolean("minor"),
                row.getString("sha256"));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
