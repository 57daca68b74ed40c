package org.spravka.content;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Turns drafts into revisions that readers see. */
@Service
@PreAuthorize(Role.IS_EDITOR)
public class Publishing {

    /** In characters, of what is said about a revision. */
    public static final int MAX_COMMENT = 1000;

    private final Edits edits;
    private final Translations translations;
    private final Revisions revisions;
    private final DraftTable drafts;
    private final ChangeLog changes;
    private final Clock clock;

    Publishing(
            Edits edits,
            Translations translations,
            Revisions revisions,
            DraftTable drafts,
            ChangeLog changes,
            Clock clock) {
        this.edits = edits;
        this.translations = translations;
        this.revisions = revisions;
        this.drafts = drafts;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Makes the draft the page's current revision. When this returns, this node's readers see it.
     *
     * @param seen the draft as the publisher saw it; null to publish whatever it is now
     * @param comment what changed and why, may be empty
     * @throws NotFound if there is no such page
     * @throws NoDraft if there is no draft
     * @throws DraftStale if the draft is not as it was seen
     */
    public Revision publish(
            String slug, Locale locale, Seen.@Nullable DraftAt seen, String comment, boolean minor, Author author) {
        return edits.make(() -> {
            var translation =
                    translations.lock(slug, locale.toLanguageTag()).orElseThrow(() -> new NotFound("page", slug));
            var draft = drafts.findByTranslation(translation).orElse(null);
            if (draft == null) {
                throw new NoDraft(slug, locale);
            }
            if (seen != null && !seen.equals(draft.draft().state())) {
                throw Drafts.stale(slug, seen, translation, draft);
            }
            var revision = revisions.save(
                    translation.nextRevision(draft.draft().text(), author, clock.instant(), comment.strip(), minor));
            translation.publish(revision);
            translation.page().unarchive();
            drafts.delete(draft);
            translations.flush();
            changes.add(ChangeKind.PUBLISHED, slug, locale, revision.number());
            return revision.revision();
        });
    }
}
