package org.spravka.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Someone else saved the draft, or published, after the text was read that a save continues. Nothing was stored. */
public class DraftStale extends RuntimeException {

    private final transient @Nullable Draft draft;
    private final transient @Nullable Revision published;

    DraftStale(String slug, Seen seen, @Nullable Draft draft, @Nullable Revision published) {
        super("The draft of %s continues %s, but what is there now is %s"
                .formatted(
                        slug,
                        seen,
                        draft == null ? "revision " + (published == null ? 0 : published.number()) : draft.state()));
        this.draft = draft;
        this.published = published;
    }

    /** The draft as it stands now. */
    public Optional<Draft> draft() {
        return Optional.ofNullable(draft);
    }

    /** What is published now. */
    public Optional<Revision> published() {
        return Optional.ofNullable(published);
    }
}
