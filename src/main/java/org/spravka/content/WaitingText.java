package org.spravka.content;

import java.time.Instant;
import java.util.Locale;

/**
 * A text out of the content folder that waits for an editor, because the page was edited in the app as well.
 *
 * @param path the file's, within the content folder
 */
public record WaitingText(String slug, Locale locale, String path, PageText text, Instant foundAt) {}
