package org.spravka.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Utc;
import org.spravka.content.Review.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what is reviewed: rules of categories, authors of drafts, states of drafts. */
@Component
class ReviewRows {

    private static final String REVIEWS = """
            SELECT d.id, d.title, d.summary, d.labels, d.markdown, d.pictures, d.saved_by_id, d.saved_by_name,
                   p.slug, t.locale, c.review, v.state, v.sha256, v.asked_by_id, v.asked_by_name, v.asked_at,
                   v.decided_by_id, v.decided_by_name, v.decided_at, v.note
            FROM draft d JOIN translation t ON t.id = d.translation_id JOIN page p ON p.id = t.page_id
            JOIN topic o ON o.id = p.topic_id JOIN category c ON c.id = o.category_id
            LEFT JOIN draft_review v ON v.draft_id = d.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ReviewRule rule(String category) {
        return jdbc.sql("SELECT review FROM category WHERE slug = :slug")
                .param("slug", category)
                .query(String.class)
                .optional()
                .map(ReviewRule::valueOf)
                .orElseThrow(() -> new NotFound("category", category));
    }

    void rule(String category, ReviewRule rule) {
        jdbc.sql("UPDATE category SET review = :rule WHERE slug = :slug")
                .param("slug", category)
                .param("rule", rule.name())
                .update();
    }

    /** Somebody has written on a draft. */
    void wrote(long draft, Author author) {
        jdbc.sql("INSERT IGNORE INTO draft_author (draft_id, person, id, name) VALUES (:draft, :person, :id, :name)")
                .param("draft", draft)
                .param(
                        "person",
                        author.id() == null ? "~" + author.name() : author.id().toString())
                .param("id", author.id())
                .param("name", author.name())
                .update();
    }

    Optional<Review> find(long draft) {
        return jdbc.sql(REVIEWS + "WHERE d.id = :draft")
                .param("draft", draft)
                .query(this::read)
                .optional();
    }

    /** Those that somebody has asked for, the longest waiting first. */
    List<Review> asked() {
        return jdbc.sql(REVIEWS
                        + "WHERE v.state IN ('IN_REVIEW', 'APPROVED') AND c.review <> 'NONE' ORDER BY v.asked_at")
                .query(this::read)
                .list();
    }

    void ask(long draft, String sha256, Author by) {
        jdbc.sql("""
                        INSERT INTO draft_review (draft_id, state, sha256, asked_by_id, asked_by_name, asked_at, note)
                        VALUES (:draft, 'IN_REVIEW', :sha, :by, :name, :now, '')
                        ON DUPLICATE KEY UPDATE state = 'IN_REVIEW', sha256 = :sha, asked_by_id = :by,
                            asked_by_name = :name, asked_at = :now
                        """)
                .param("draft", draft)
                .param("sha", sha256)
                .param("by", by.id())
                .param("name", by.name())
                .param("now", Utc.column(clock.instant()))
                .update();
    }

    void decide(long draft, State state, String sha256, String note, Author by) {
        jdbc.sql("""
                        UPDATE draft_review SET state = :state, sha256 = :sha, note = :note, decided_by_id = :by,
                            decided_by_name = :name, decided_at = :now
                        WHERE draft_id = :draft
                        """)
                .param("draft", draft)
                .param("state", state.name())
                .param("sha", sha256)
                .param("note", note)
                .param("by", by.id())
                .param("name", by.name())
                .param("now", Utc.column(clock.instant()))
                .update();
    }

    void withdraw(long draft) {
        jdbc.sql("DELETE FROM draft_review WHERE draft_id = :draft")
                .param("draft", draft)
                .update();
    }

    private Review read(ResultSet row, int number) throws SQLException {
        var stored = row.getString("state");
        var text = CatalogReader.text(row);
        var approvedThen = "APPROVED".equals(stored);
        var isChanged = approvedThen && !text.sha256().equals(row.getString("sha256"));
        var rule = ReviewRule.valueOf(row.getString("review"));
        return new Review(
                row.getString("slug"),
                Locale.forLanguageTag(row.getString("locale")),
                text.title(),
                rule,
                stored == null ? State.DRAFT : isChanged ? State.IN_REVIEW : State.valueOf(stored),
                author(row, "asked_by"),
                instant(row, "asked_at"),
                author(row, "decided_by"),
                instant(row, "decided_at"),
                isChanged,
                stored == null ? "" : row.getString("note"),
                authors(
                        row.getLong("id"),
                        new Author(row.getObject("saved_by_id", Long.class), row.getString("saved_by_name"))));
    }

    private List<Author> authors(long draft, Author last) {
        var authors =
                new ArrayList<>(jdbc.sql("SELECT id, name FROM draft_author WHERE draft_id = :draft ORDER BY name")
                        .param("draft", draft)
                        .query((row, number) -> new Author(row.getObject("id", Long.class), row.getString("name")))
                        .list());
        if (authors.stream().noneMatch(last::isSame)) {
            authors.add(last);
        }
        return List.copyOf(authors);
    }

    private static @Nullable Author author(ResultSet row, String column) throws SQLException {
        var name = row.getString(column + "_name");
        return name == null ? null : new Author(row.getObject(column + "_id", Long.class), name);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Utc.read(row, column);
    }
}
