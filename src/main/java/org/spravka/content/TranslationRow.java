package org.spravka.content;

import org.jspecify.annotations.Nullable;

/** A block in one language beside the same one in another; null where a language does not have it. */
public record TranslationRow(
        ComparedBlock.Kind kind,
        @Nullable ComparedBlock old,
        @Nullable ComparedBlock fresh) {}
