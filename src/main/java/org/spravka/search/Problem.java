package org.spravka.search;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What someone needs an answer to, in however many words.
 *
 * @param texts what they wrote
 * @param category what they think it belongs to: such pages come first, others are not left out; likewise topic
 * @param quoteLength about so many characters of the answer are quoted
 * @param limit at most so many answers
 */
public record Problem(
        Locale locale,
        List<WeightedText> texts,
        @Nullable String category,
        @Nullable String topic,
        int quoteLength,
        int limit) {}
