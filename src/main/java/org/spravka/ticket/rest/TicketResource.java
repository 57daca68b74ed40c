package org.spravka.ticket.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.PinnedSection;
import org.spravka.ticket.Requester;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketFile;
import org.spravka.ticket.TicketLine;
import org.spravka.ticket.TicketMessage;
import org.spravka.ticket.Watcher;

/**
 * @param fields a value for each answered field of the form; a list where several may be given
 * @param formRevision of the form it was filed with
 */
@Schema(name = "Ticket")
record TicketResource(
        String number,
        String url,
        String status,
        Locale locale,
        String category,
        String topic,
        int formRevision,
        String subject,
        String text,
        Map<String, Object> fields,
        RequesterResource requester,
        Instant createdAt,
        Instant changedAt,
        @JsonProperty("private") boolean confidential,
        List<String> watchers,
        List<FileResource> files,
        List<MessageResource> messages) {

    static TicketResource of(Ticket ticket, UnaryOperator<String> html) {
        var line = ticket.line();
        return new TicketResource(
                line.number(),
                url(line.number()),
                line.status().word(),
                ticket.locale(),
                ticket.category(),
                line.topic(),
                ticket.form().revision(),
                line.subject(),
                ticket.text(),
                fields(ticket),
                RequesterResource.of(line.requester()),
                line.filedAt(),
                line.changedAt(),
                ticket.confidential(),
                ticket.watchers().stream().map(Watcher::name).toList(),
                ticket.files().stream()
                        .map(it -> FileResource.of(it, line.number()))
                        .toList(),
                ticket.messages().stream()
                        .map(it -> MessageResource.of(it, line.number(), html))
                        .toList());
    }

    static String url(String number) {
        return "/tickets/" + number;
    }

    private static Map<String, Object> fields(Ticket ticket) {
        var fields = new LinkedHashMap<String, Object>();
        ticket.form().fields().forEach(field -> {
            var values = ticket.answers().all(field.key());
            if (!values.isEmpty()) {
                fields.put(field.key(), field.type().isPlural() ? values : values.getFirst());
            }
        });
        return fields;
    }

    /** @param company null for someone who files for themselves */
    @Schema(name = "TicketRequester")
    record RequesterResource(
            String name, String email, @Nullable String company) {
        static RequesterResource of(Requester requester) {
            var company = requester.company();
            return new RequesterResource(requester.name(), requester.email(), company == null ? null : company.name());
        }
    }

    /** @param type by its content */
    @Schema(name = "TicketFile")
    record FileResource(String id, String name, String type, long size, String url) {
        static FileResource of(TicketFile file, String number) {
            return new FileResource(
                    file.id(),
                    file.name(),
                    file.type(),
                    file.size(),
                    "/api/v1/tickets/%s/files/%s".formatted(number, file.id()));
        }
    }

    /**
     * @param text Markdown
     * @param html the same, safe to show
     * @param internal for agents only
     */
    @Schema(name = "TicketMessage")
    record MessageResource(
            long id,
            String author,
            boolean fromAgent,
            boolean internal,
            String text,
            String html,
            Instant at,
            @Nullable Instant editedAt,
            List<FileResource> files,
            List<SectionResource> sections) {
        static MessageResource of(TicketMessage message, String number, UnaryOperator<String> html) {
            return new MessageResource(
                    message.id(),
                    message.authorName(),
                    message.fromAgent(),
                    message.internal(),
                    message.text(),
                    html.apply(message.text()),
                    message.at(),
                    message.editedAt(),
                    message.files().stream()
                            .map(it -> FileResource.of(it, number))
                            .toList(),
                    message.sections().stream().map(SectionResource::of).toList());
        }
    }

    /** @param then the section as it was when the message was written; {@code now} as it is */
    @Schema(name = "TicketSection")
    record SectionResource(
            String slug, Locale locale, int revision, String anchor, String title, String then, String now) {
        static SectionResource of(PinnedSection it) {
            return new SectionResource(
                    it.slug(), it.locale(), it.revision(), it.anchor(), it.title(), it.then(), it.now());
        }
    }

    /** A ticket as lists show it. */
    @Schema(name = "TicketLine")
    record LineResource(
            String number,
            String url,
            String status,
            String topic,
            String subject,
            RequesterResource requester,
            Instant createdAt,
            Instant changedAt) {
        static LineResource of(TicketLine line) {
            return new LineResource(
                    line.number(),
                    TicketResource.url(line.number()),
                    line.status().word(),
                    line.topic(),
                    line.subject(),
                    RequesterResource.of(line.requester()),
                    line.filedAt(),
                    line.changedAt());
        }
    }
}
