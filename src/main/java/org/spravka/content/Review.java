package org.spravka.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a draft is on its way to readers.
 *
 * @param askedBy who wanted it to be looked at; null if nobody has
 * @param decidedBy who approved it or wanted changes; null if nobody has
 * @param wasTakenBack whether it was approved and then changed
 * @param note what the one who decided said, may be empty
 * @param authors everybody who has written on it
 */
public record Review(
        String slug,
        Locale locale,
        String title,
        ReviewRule rule,
        State state,
        @Nullable Author askedBy,
        @Nullable Instant askedAt,
        @Nullable Author decidedBy,
        @Nullable Instant decidedAt,
        boolean wasTakenBack,
        String note,
        List<Author> authors) {

    public enum State {
        DRAFT,
        IN_REVIEW,
        /** Somebody looked at it and wants something changed. */
        CHANGES_WANTED,
        APPROVED
    }

    public boolean allowsPublishing() {
        return rule == ReviewRule.NONE || state == State.APPROVED;
    }

    public boolean isAsked() {
        return rule != ReviewRule.NONE;
    }

    /** Whether this person may approve it, so far as they have not written on it where four eyes are wanted. */
    public boolean mayBeApprovedBy(Author person) {
        return rule != ReviewRule.FOUR_EYES || authors.stream().noneMatch(person::isSame);
    }

    /** Whether it waits for this person: neither do those who wrote it review it, nor those who asked. */
    public boolean waitsFor(Author person) {
        return state == State.IN_REVIEW
                && authors.stream().noneMatch(person::isSame)
                && (askedBy == null || !askedBy.isSame(person));
    }
}
