package org.spravka.content;

import java.util.Optional;

/** Someone else saved the draft, or published, after the text was read that a save continues. Nothing was stored. */
public class DraftStale extends RuntimeException {

    private final transient Manuscript now;

    DraftStale(String slug, Seen seen, Manuscript now) {
        super("The draft of %s continues %s, but what is there now is %s".formatted(slug, seen, now.seen()));
        this.now = now;
    }

    /** What is there now. */
    public Manuscript now() {
        return now;
    }

    /** The draft as it stands now. */
    public Optional<Draft> draft() {
        return Optional.ofNullable(now.draft());
    }

    /** What is published now. */
    public Optional<Revision> published() {
        return Optional.ofNullable(now.published());
    }
}
