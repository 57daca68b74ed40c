package org.spravka.content;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is there of a page in one language for an editor to go on from. */
public record Manuscript(
        String slug,
        Locale locale,
        @Nullable Draft draft,
        @Nullable Revision published) {

    /** What a save must name to continue {@link #text}. */
    public Seen seen() {
        if (draft != null) {
            return draft.state();
        }
        return published == null ? new Seen.Nothing() : new Seen.RevisionAt(published.number());
    }

    /** The draft, else what is published; empty if nobody has begun. */
    public Optional<PageText> text() {
        return Optional.ofNullable(draft)
                .map(Draft::text)
                .or(() -> Optional.ofNullable(published).map(Revision::text));
    }
}
