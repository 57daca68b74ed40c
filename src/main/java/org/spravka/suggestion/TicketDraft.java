package org.spravka.suggestion;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A ticket as far as it is written.
 *
 * @param category slug of the chosen category, null while none is chosen; likewise topic
 * @param fields what stands in the fields of the topic's form, by key
 */
public record TicketDraft(
        Locale locale,
        @Nullable String category,
        @Nullable String topic,
        String subject,
        String text,
        Map<String, String> fields) {

    public TicketDraft {
        fields = Map.copyOf(fields);
    }
}
