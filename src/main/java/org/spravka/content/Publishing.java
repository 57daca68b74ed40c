package org.spravka.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private final Press press;
    private final ChangeLog changes;

    Publishing(Edits edits, Press press, ChangeLog changes) {
        this.edits = edits;
        this.press = press;
        this.changes = changes;
    }

    /**
     * Makes the draft the page's current revision. When this returns, this node's readers see it.
     *
     * @param seen the draft as the publisher saw it; null to publish whatever it is now
     * @param comment what changed and why, may be empty
     * @throws NotFound if there is no such page
     * @throws NoDraft if there is no draft
     * @throws DraftStale if the draft is not as it was seen
     * @throws ReviewDue if the page's category wants the draft to be approved first
     */
    public Revision publish(
            String slug, Locale locale, Seen.@Nullable DraftAt seen, String comment, boolean minor, Author author) {
        return edits.make(() -> {
            var printed = press.draft(slug, locale, seen, new Press.Remark(comment, minor, author));
            changes.addAll(List.of(printed.line()));
            return printed.revision();
        });
    }

    /**
     * As {@link #publish}, of some of its changes only; the draft stays with all of them.
     *
     * @param live the number of the revision that the changes were chosen against
     * @param accepted numbers of {@link Changes} between that revision and the draft
     */
    public Revision publishPart(
            String slug,
            Locale locale,
            Seen.DraftAt seen,
            int live,
            Set<Integer> accepted,
            String comment,
            boolean minor,
            Author author) {
        return edits.make(() -> {
            var printed = press.part(slug, locale, seen, live, accepted, new Press.Remark(comment, minor, author));
            changes.addAll(List.of(printed.line()));
            return printed.revision();
        });
    }
}
