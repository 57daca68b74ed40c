package org.spravka.ticket;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing a form asks for besides subject and text.
 *
 * @param key names it in answers and in the API
 * @param hint Markdown that tells where the value is found
 * @param example a value as it might be
 * @param min least number, length, count, day or time, as it is written; see {@link FieldType#bound}
 * @param byDefault what stands in it before anybody has written anything; empty for nothing
 * @param showWhen for each named field the answers with which this one is asked; empty if always
 */
public record TicketField(
        String key,
        FieldType type,
        Wording label,
        Wording hint,
        Wording example,
        boolean required,
        @Nullable ValuePattern pattern,
        @Nullable String min,
        @Nullable String max,
        List<Option> options,
        List<String> byDefault,
        Map<String, Set<String>> showWhen) {

    public TicketField {
        byDefault = List.copyOf(byDefault);
        options = List.copyOf(options);
        showWhen = Collections.unmodifiableMap(new LinkedHashMap<>(showWhen));
    }

    /** One of the answers to choose from. */
    public record Option(String value, Wording label) {}

    /** Whether it is asked once {@code answers}, none of them from a field that is hidden itself, are given. */
    boolean isShownWith(Answers answers) {
        return showWhen.entrySet().stream()
                .allMatch(it -> answers.all(it.getKey()).stream().anyMatch(it.getValue()::contains));
    }
}
