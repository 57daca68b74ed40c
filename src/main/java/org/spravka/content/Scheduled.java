package org.spravka.content;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that happens to a page at a moment.
 *
 * @param locale of what is published; null where the whole page is archived
 * @param title of the page, for people
 * @param text what is published, as it was when that was asked for; null where nothing is
 * @param basedOn the number of the revision that the text began with, 0 for none
 * @param revision the number that it became, null before
 */
public record Scheduled(
        long id,
        Kind kind,
        String slug,
        @Nullable Locale locale,
        String title,
        @Nullable PageText text,
        int basedOn,
        String comment,
        boolean minor,
        WallTime when,
        Author askedBy,
        Instant askedAt,
        State state,
        Problem problem,
        @Nullable Integer revision) {

    public enum Kind {
        PUBLISH,
        ARCHIVE
    }

    /** How far it is. */
    public enum State {
        WAITING,
        DONE,
        /** It could not be done; somebody must look. The text is kept. */
        STUCK,
        CANCELLED
    }

    /** Why it is stuck, or did less than was asked for. */
    public enum Problem {
        NONE,
        /** Somebody has published other words in the same places in between. */
        CONFLICT,
        /** The page was archived in between. */
        ARCHIVED,
        /** Readers see this text already. */
        ALREADY,
        /** Something broke again and again; the log says what. */
        BROKEN
    }

    public boolean isStuck() {
        return state == State.STUCK;
    }
}
