package org.spravka.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page's file in the content folder, as it was read.
 *
 * @param path within the content folder
 * @param renamedFrom the slug it had while its file had another name; null if there is no such page
 * @param history earlier revisions, oldest first; used only when this translation is new
 * @param newest what the file itself says
 * @param questions what the page must be found for
 * @param redirectFrom slugs the page had before
 * @param fingerprint of everything but the history, to see whether anything changed
 */
public record FolderPage(
        String path,
        String slug,
        @Nullable String renamedFrom,
        Locale locale,
        String topic,
        int position,
        List<FolderRevision> history,
        FolderRevision newest,
        List<String> questions,
        List<String> redirectFrom,
        String fingerprint) {

    /** The place of pages, topics and categories that name none: behind those that do, by slug. */
    public static final int UNPLACED = 1_000_000;

    /**
     * One state of the text, with what its front matter tells of it.
     *
     * @param at when it was written; where that cannot be, because it follows a later one or lies ahead, another time is taken
     */
    public record FolderRevision(PageText text, Author author, Instant at, String comment, boolean minor) {}
}
