package org.spravka.ticket.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.TicketForm;

/** @param revision 0 for a topic that asks nothing more */
@Schema(name = "TicketForm")
record FormResource(String topic, int revision, List<FieldResource> fields) {

    static FormResource of(TicketForm form, Locale locale, UnaryOperator<String> hintHtml) {
        return new FormResource(
                form.topic(),
                form.revision(),
                form.fields().stream()
                        .map(it -> FieldResource.of(it, locale, hintHtml))
                        .toList());
    }

    /**
     * @param hint safe HTML that tells where the value is found
     * @param pattern what the whole value must match, in RE2 syntax
     * @param min of a number, a length, a count, a day or a time, by type; likewise max
     * @param byDefault what stands in it at first
     * @param showWhen for each named field the answers with which this one is asked
     */
    @Schema(name = "TicketField")
    record FieldResource(
            String key,
            String type,
            String label,
            @Nullable String hint,
            @Nullable String example,
            boolean required,
            @Nullable String pattern,
            @Nullable Object min,
            @Nullable Object max,
            List<OptionResource> options,
            @JsonProperty("default") @Nullable List<String> byDefault,
            @Nullable Map<String, Set<String>> showWhen) {

        static FieldResource of(TicketField field, Locale locale, UnaryOperator<String> hintHtml) {
            var pattern = field.pattern();
            return new FieldResource(
                    field.key(),
                    field.type().word(),
                    field.label().in(locale),
                    field.hint().isEmpty() ? null : hintHtml.apply(field.hint().in(locale)),
                    field.example().isEmpty() ? null : field.example().in(locale),
                    field.required(),
                    pattern == null ? null : pattern.source(),
                    bound(field, field.min()),
                    bound(field, field.max()),
                    field.options().stream()
                            .map(it -> new OptionResource(it.value(), it.label().in(locale)))
                            .toList(),
                    field.byDefault().isEmpty() ? null : field.byDefault(),
                    field.showWhen().isEmpty() ? null : field.showWhen());
        }

        private static @Nullable Object bound(TicketField field, @Nullable String written) {
            return written != null && field.type().boundsAreNumbers() ? new BigDecimal(written) : written;
        }
    }

    @Schema(name = "TicketFieldOption")
    record OptionResource(String value, String label) {}
}
