package org.spravka.content;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A page's file in the content folder, as it was read.
 *
 * @param path within the content folder
 * @param history earlier revisions, oldest first; used only when this translation is new
 * @param newest what the file itself says
 * @param questions what the page must be found for
 * @param redirectFrom slugs the page had before
 */
public record FolderPage(
        String path,
        String slug,
        Locale locale,
        String topic,
        int position,
        List<FolderRevision> history,
        FolderRevision newest,
        List<String> questions,
        List<String> redirectFrom) {

    /** One state of the text, with what its front matter tells of it. */
    public record FolderRevision(PageText text, Author author, Instant at, String comment, boolean minor) {}
}
