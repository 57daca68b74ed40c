package org.spravka.content;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.spravka.base.Role;
import org.spravka.base.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names by which people find a revision again, such as that of a release. They are beside revisions, which never change. */
@Service
@Transactional
public class RevisionNames {

    public static final int MAX_NAME = 100;

    private final JdbcClient jdbc;
    private final ChangeLog changes;
    private final Clock clock;

    RevisionNames(JdbcClient jdbc, ChangeLog changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** By number; only those that have a name. */
    @Transactional(readOnly = true)
    public Map<Integer, String> of(String slug, Locale locale) {
        var names = new HashMap<Integer, String>();
        jdbc.sql("""
                        SELECT n.number, n.name FROM revision_name n
                        JOIN translation t ON t.id = n.translation_id JOIN page p ON p.id = t.page_id
                        WHERE p.slug = :slug AND t.locale = :locale
                        """)
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .query(row -> {
                    names.put(row.getInt("number"), row.getString("name"));
                });
        return names;
    }

    /**
     * Gives a revision a name, or with an empty one takes it away.
     *
     * @throws NotFound if there is no such revision
     */
    @PreAuthorize(Role.IS_EDITOR)
    public void name(String slug, Locale locale, int number, String name, Author editor) {
        var words = name.strip();
        if (words.length() > MAX_NAME) {
            throw new IllegalArgumentException(
                    "A name has up to %d characters, but this one has %d".formatted(MAX_NAME, words.length()));
        }
        var translation = jdbc.sql("""
                        SELECT t.id FROM revision r
                        JOIN translation t ON t.id = r.translation_id JOIN page p ON p.id = t.page_id
                        WHERE p.slug = :slug AND t.locale = :locale AND r.number = :number
                        """)
                .param("slug", slug)
                .param("locale", locale.toLanguageTag())
                .param("number", number)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new NotFound("revision", slug + "/v/" + number));
        jdbc.sql("DELETE FROM revision_name WHERE translation_id = :translation AND number = :number")
                .param("translation", translation)
                .param("number", number)
                .update();
        if (!words.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO revision_name (translation_id, number, name, named_by, named_at)
                            VALUES (:translation, :number, :name, :by, :at)
                            """)
                    .param("translation", translation)
                    .param("number", number)
                    .param("name", words)
                    .param("by", editor.name())
                    .param("at", Utc.column(clock.instant()))
                    .update();
        }
        // What was made of this page is made anew.
        changes.add(ChangeKind.MOVED, slug, locale, null);
    }
}
