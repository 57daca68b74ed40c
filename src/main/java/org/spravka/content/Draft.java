package org.spravka.content;

import java.time.Instant;
import java.util.Locale;

/**
 * The text being worked on over a live page; one per page and locale.
 *
 * @param state what a later save must name to continue this text
 * @param basedOn the number of the revision it started from, 0 for a new page
 */
public record Draft(
        String slug, Locale locale, Seen.DraftAt state, int basedOn, PageText text, Author savedBy, Instant savedAt) {}
