package org.spravka.content;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that an editor should know without looking; told within the transaction that found it out.
 *
 * @param person the number of whoever is told
 * @param locale the language of the page, null for all
 * @param day that it is about
 */
public record EditorNotice(
        Kind kind, long person, String slug, @Nullable Locale locale, String title, LocalDate day) {

    public enum Kind {
        /** What they had scheduled could not be done. */
        STUCK,
        /** They should look whether the page is still true. */
        CHECKUP
    }
}
