package org.spravka.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What editors gave up for another text. Kept for good: whoever changes their mind finds it beside the page. */
@Service
@PreAuthorize(Role.IS_EDITOR)
public class KeptTexts {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Within the transaction that puts another text in its place. The same words are kept once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(long translation, KeptText.GivenUp given) {
        var text = given.text();
        jdbc.sql("""
                        INSERT INTO kept_text (translation_id, title, summary, labels, markdown, pictures,
                                               author_id, author_name, reason, kept_at)
                        SELECT :translation, :title, :summary, :labels, :markdown, :pictures,
                               :author, :name, :reason, :at
                        WHERE NOT EXISTS (SELECT 1 FROM kept_text
                            WHERE translation_id = :translation AND title = :title AND summary = :summary
                              AND labels = :labels AND markdown = :markdown)
                        """)
                .param("translation", translation)
                .param("title", text.title())
                .param("summary", text.summary())
                .param("labels", Lines.of(text.labels()))
                .param("markdown", text.markdown())
                .param("pictures", Lines.ofPictures(text.pictures()))
                .param("author", given.author().id())
                .param("name", given.author().name())
                .param("reason", given.reason().name())
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<KeptText> of(String slug, Locale locale) {
        return jdbc.sql("""
                        SELECT k.* FROM kept_text k
                        JOIN translation t ON t.id = k.translation_id JOIN page p ON p.id = t.page_id
                        WHERE p.slug = :slug AND t.locale = :locale ORDER BY k.id DESC
                        """)
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .query(KeptTexts::read)
                .list();
    }

    private static KeptText read(ResultSet row, int number) throws SQLException {
        return new KeptText(
                row.getLong("id"),
                CatalogReader.text(row),
                CatalogReader.author(row),
                KeptText.Reason.valueOf(row.getString("reason")),
                Utc.read(row, "kept_at"));
    }
}
