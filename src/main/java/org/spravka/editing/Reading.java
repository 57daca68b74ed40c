package org.spravka.editing;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.spravka.markdown.RenderedText;

/**
 * How long a text is for who reads it.
 *
 * @param words those of headings, tables and code included
 */
public record Reading(int words) {

    /** Of texts that explain something, by people who look for it: Brysbaert 2019 has 238 for English, Russian words are longer. */
    private static final int WORDS_A_MINUTE = 200;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}]|['’.,-](?=[\\p{L}\\p{N}]))*");

    public static Reading of(RenderedText text) {
        return new Reading(text.sections().stream()
                .flatMap(it -> Stream.of(it.title(), it.text()))
                .mapToInt(it -> (int) WORD.matcher(it).results().count())
                .sum());
    }

    /** Rounded up; none for a text without words. */
    public int minutes() {
        return Math.ceilDiv(words, WORDS_A_MINUTE);
    }
}
