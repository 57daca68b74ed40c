package org.spravka.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Visit;

/**
 * Somebody searched: an event for those who want to know what people look for.
 *
 * @param words as they were typed so far
 * @param corrected what was searched for instead, null if just that
 * @param total how many pages were found
 */
public record Searched(
        Visit visit, String words, Locale locale, @Nullable String corrected, long total) {}
