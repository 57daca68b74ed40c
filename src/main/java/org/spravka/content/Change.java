package org.spravka.content;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the change log.
 *
 * @param sequence rises by one with every change, in the order in which changes become visible
 */
public record Change(
        long sequence,
        Instant at,
        ChangeKind kind,
        String slug,
        @Nullable Locale locale,
        @Nullable Integer revision) {}
