package org.spravka.content;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;
import org.spravka.base.Sha256;
import org.spravka.base.Utc;
import org.spravka.markdown.Block;
import org.spravka.markdown.Markdown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers say of blocks of a draft. A comment stays with its block while the text changes and the block moves. */
@Service
@Transactional
@PreAuthorize(Role.IS_EDITOR)
public class ReviewComments {

    private final JdbcClient jdbc;
    private final Translations translations;
    private final DraftTable drafts;
    private final Clock clock;

    ReviewComments(JdbcClient jdbc, Translations translations, DraftTable drafts, Clock clock) {
        this.jdbc = jdbc;
        this.translations = translations;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * @param block its place in the draft as it is now, or {@link ReviewComment#WHOLE}
     * @throws NoDraft if there is no draft
     */
    public void add(String slug, Locale locale, int block, String text, Author author) {
        var translation = translations.find(slug, locale.toLanguageTag()).orElseThrow(() -> new NotFound("page", slug));
        var draft = drafts.findByTranslation(translation)
                .orElseThrow(() -> new NoDraft(slug, locale))
                .draft();
        var said = text.strip();
        if (said.isEmpty() || said.length() > ReviewComment.MAX_TEXT) {
            throw new IllegalArgumentException("A comment has 1 to %d characters, but this one has %d"
                    .formatted(ReviewComment.MAX_TEXT, said.length()));
        }
        jdbc.sql("""
                        INSERT INTO review_comment
                            (translation_id, draft_id, text_id, block, text, author_id, author_name, written_at)
                        VALUES (:translation, :draft, :textId, :block, :text, :author, :name, :now)
                        """)
                .param("translation", translation.id())
                .param("draft", draft.state().draft())
                .param("textId", textId(draft))
                .param("block", block)
                .param("text", said)
                .param("author", author.id())
                .param("name", author.name())
                .param("now", Utc.column(clock.instant()))
                .update();
    }

    /** The text that a comment is on is kept once. */
    private long textId(Draft draft) {
        var markdown = draft.text().markdown();
        var sha256 = Sha256.of(List.of(markdown));
        jdbc.sql("INSERT IGNORE INTO review_text (draft_id, sha256, markdown) VALUES (:draft, :sha, :markdown)")
                .param("draft", draft.state().draft())
                .param("sha", sha256)
                .param("markdown", markdown)
                .update();
        return jdbc.sql("SELECT id FROM review_text WHERE draft_id = :draft AND sha256 = :sha")
                .param("draft", draft.state().draft())
                .param("sha", sha256)
                .query(Long.class)
                .single();
    }

    /** It is dealt with. */
    public void resolve(long id, Author by) {
        jdbc.sql(
                        "UPDATE review_comment SET resolved_by = :by, resolved_at = :now WHERE id = :id AND resolved_by IS NULL")
                .param("id", id)
                .param("by", by.name())
                .param("now", Utc.column(clock.instant()))
                .update();
    }

    /** It is not dealt with after all. */
    public void reopen(long id) {
        jdbc.sql("UPDATE review_comment SET resolved_by = NULL, resolved_at = NULL WHERE id = :id")
                .param("id", id)
                .update();
    }

    /** On the draft there is, in the order of its blocks as they are now. */
    @Transactional(readOnly = true)
    public List<ReviewComment> of(String slug, Locale locale) {
        var draft = translations
                .find(slug, locale.toLanguageTag())
                .flatMap(drafts::findByTranslation)
                .map(DraftEntity::draft);
        return draft.map(this::of).orElse(List.of());
    }

    private List<ReviewComment> of(Draft draft) {
        var places = new Places(Markdown.blocks(draft.text().markdown()));
        return jdbc
                .sql("""
                        SELECT c.*, t.id AS text, t.markdown FROM review_comment c JOIN review_text t ON t.id = c.text_id
                        WHERE c.draft_id = :draft ORDER BY c.id
                        """)
                .param("draft", draft.state().draft())
                .query((row, number) -> read(row, places))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(ReviewComment::block).thenComparingLong(ReviewComment::id))
                .toList();
    }

    private static ReviewComment read(ResultSet row, Places places) throws SQLException {
        var was = row.getInt("block");
        var then = places.then(row.getLong("text_id"), row.getString("markdown"));
        return new ReviewComment(
                row.getLong("id"),
                was == ReviewComment.WHOLE ? was : then.placeOf(was),
                was == ReviewComment.WHOLE ? "" : then.quote(was),
                row.getString("text"),
                CatalogReader.author(row),
                Utc.read(row, "written_at"),
                row.getString("resolved_by"));
    }

    /** Blocks as they are now, and where those of earlier texts have gone. */
    private static final class Places {

        private final List<Block> now;
        private final Map<Long, Then> byText = new HashMap<>();

        Places(List<Block> now) {
            this.now = now;
        }

        Then then(long id, String markdown) {
            return byText.computeIfAbsent(id, it -> new Then(Markdown.blocks(markdown), now));
        }
    }

    /** An earlier text beside the one there is now. */
    private static final class Then {

        private final List<Block> blocks;
        private final Map<Integer, Integer> places = new HashMap<>();

        Then(List<Block> blocks, List<Block> now) {
            this.blocks = blocks;
            for (var pair : BlockPairs.of(blocks, now, new BlockSimilarity())) {
                if (pair.old() != null && pair.fresh() != null) {
                    places.put(identity(blocks, pair.old()), identity(now, pair.fresh()));
                }
            }
        }

        private static int identity(List<Block> blocks, @Nullable Block block) {
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) == block) {
                    return i;
                }
            }
            return ReviewComment.GONE;
        }

        int placeOf(int block) {
            return places.getOrDefault(block, ReviewComment.GONE);
        }

        String quote(int block) {
            return block < blocks.size() ? blocks.get(block).text() : "";
        }
    }
}
