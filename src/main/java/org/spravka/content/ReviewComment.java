package org.spravka.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer says of a block of a draft, or of the draft as a whole.
 *
 * @param block the place of its block in the draft as it is now, from 0; {@link #WHOLE} for the whole, {@link #GONE} if the block
 *     is not there any more
 * @param quote the block as it was when the comment was written, empty for the whole
 * @param resolvedBy null while it is open
 */
public record ReviewComment(
        long id,
        int block,
        String quote,
        String text,
        Author author,
        Instant writtenAt,
        @Nullable String resolvedBy) {

    public static final int WHOLE = -1;
    public static final int GONE = -2;

    /** In characters. */
    public static final int MAX_TEXT = 4000;

    public boolean isOpen() {
        return resolvedBy == null;
    }
}
