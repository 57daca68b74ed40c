package org.spravka.content;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a file of the content folder.
 *
 * @param slug of what it is about
 * @param locale of a page's file; the others speak every language at once
 * @param path within the content folder, where it lay when it was read last
 * @param fingerprint of everything it said, to see whether that has changed
 * @param sha256 of a page's text
 */
public record FolderFile(
        Kind kind, String slug, @Nullable Locale locale, String path, String fingerprint, String sha256) {

    /** What a file, or a folder by the file that names it, is for. */
    public enum Kind {
        CATEGORY,
        TOPIC,
        PAGE,
        FORM
    }
}
