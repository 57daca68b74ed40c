package org.spravka.ticket.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.Answers;
import org.spravka.ticket.NewTicket;
import org.spravka.ticket.Requester;

/**
 * A ticket to file.
 *
 * @param category may be missing: the topic tells it
 * @param fields a value, or a list of values, for each key of the topic's form; ids of files for a field of type file
 * @param requester the e-mail address of the person it is for; missing for the token's own person
 * @param confidential whether most colleagues are not to see it; missing for as the topic has it
 */
@Schema(name = "NewTicket")
record NewTicketResource(
        @Nullable Locale locale,
        @Nullable String category,
        @Nullable String topic,
        @Nullable String subject,
        @Nullable String text,
        @Nullable Map<String, @Nullable Object> fields,
        @Nullable String requester,
        @JsonProperty("private") @Nullable Boolean confidential) {

    NewTicket ticket(Locale defaultLocale, Requester requester, @Nullable String requestKey) {
        return new NewTicket(
                locale == null ? defaultLocale : locale,
                orEmpty(category),
                orEmpty(topic),
                orEmpty(subject),
                orEmpty(text),
                answers(),
                requester,
                confidential,
                requestKey,
                List.of());
    }

    private Answers answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        if (fields != null) {
            fields.forEach((key, value) -> answers.put(key, values(value)));
        }
        return new Answers(answers);
    }

    private static List<String> values(@Nullable Object value) {
        var values = new ArrayList<String>();
        if (value instanceof Collection<?> several) {
            several.forEach(it -> values.addAll(values(it)));
        } else if (value != null) {
            values.add(value.toString());
        }
        return values;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
