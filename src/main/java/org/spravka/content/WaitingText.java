package org.spravka.content;

import java.time.Instant;
import java.util.Locale;

/**
 * A text out of the content folder that waits for an editor, because the page was edited in the app as well.
 *
 * @param path the file's, within the content folder
 * @param basedOn the revision that the file said before it changed, 0 if it never was one
 */
public record WaitingText(String slug, Locale locale, String path, PageText text, int basedOn, Instant foundAt) {}
