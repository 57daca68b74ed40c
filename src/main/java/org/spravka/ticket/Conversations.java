package org.spravka.ticket;

import java.time.Clock;
import java.util.List;
import org.spravka.account.CurrentPerson;
import org.spravka.base.Utc;
import org.spravka.ticket.TicketChange.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing to the threads of tickets, as the {@link CurrentPerson}. */
@Service
@Transactional
public class Conversations {

    private final TicketAccess access;
    private final MessageTable messages;
    private final TicketFiles files;
    private final PinnedSections sections;
    private final TicketWords words;
    private final HiddenSecrets secrets;
    private final TicketHistory history;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Conversations(
            TicketAccess access,
            MessageTable messages,
            TicketFiles files,
            PinnedSections sections,
            TicketWords words,
            HiddenSecrets secrets,
            TicketHistory history,
            CurrentPerson current,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.access = access;
        this.messages = messages;
        this.files = files;
        this.sections = sections;
        this.words = words;
        this.secrets = secrets;
        this.history = history;
        this.current = current;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds to a thread; see {@link TicketStatus} for what becomes of the ticket.
     *
     * @throws InvalidTicket if the text is missing or too long, or a file is gone
     * @throws StatusRefused if the ticket is closed
     * @throws ThreadMovedOn if somebody else has written since its author last looked
     */
    public TicketMessage add(String number, NewMessage message) {
        var person = current.get();
        if (message.internal() && !person.isAgent()) {
            throw new AccessDeniedException("Only agents write internal notes");
        }
        var ticket = access.lock(number);
        check(message.text(), ticket);
        checkNothingWasMissed(message, ticket);
        var now = clock.instant();
        if (!message.internal()) {
            ticket.answered(person.isAgent(), now);
        }
        var hiding = secrets.begin(ticket);
        var text = person.isAgent() ? message.text() : hiding.text(message.text());
        var stored = messages.save(new MessageEntity(ticket.id(), person, message.internal(), text, now));
        if (!files.attach(message.files(), ticket.id(), stored.id(), person.id())) {
            throw new InvalidTicket(List.of(Problem.of("files", "file.gone")), ticket.locale());
        }
        if (!person.isAgent()) {
            hiding.namesOf(message.files());
            hiding.keep(ticket.id(), stored.id());
        }
        sections.pin(ticket.id(), stored.id(), text, ticket.locale());
        words.add(ticket.id(), text);
        var kind = message.internal() ? Kind.NOTED : Kind.ANSWERED;
        history.note(ticket.id(), kind, person, person.name(), Long.toString(stored.id()));
        events.publishEvent(new TicketEvent.Answered(number, stored.message(), person.id()));
        return stored.message();
    }

    private static void check(String text, TicketEntity ticket) {
        if (text.isEmpty()) {
            throw new InvalidTicket(List.of(Problem.of("text", "required.fill")), ticket.locale());
        }
        if (text.length() > TicketMessage.MAX_TEXT) {
            throw new InvalidTicket(List.of(Problem.of("text", "max.length", TicketMessage.MAX_TEXT)), ticket.locale());
        }
    }

    private void checkNothingWasMissed(NewMessage message, TicketEntity ticket) {
        var seen = message.seen();
        if (seen != null) {
            var self = current.get();
            messages.findByTicketIdAndIdGreaterThanOrderById(ticket.id(), seen).stream()
                    .map(MessageEntity::message)
                    .filter(it -> self.isAgent() || !it.internal())
                    .filter(it -> it.author() == null || it.author() != self.id())
                    .findFirst()
                    .ifPresent(missed -> {
                        throw new ThreadMovedOn(ticket.number(), missed.authorName());
                    });
        }
    }

    /**
     * Puts right what the current person wrote. That it was changed is marked; what it said before stays.
     *
     * @throws AccessDeniedException if somebody else wrote it
     * @throws StatusRefused if the ticket is closed
     */
    public TicketMessage edit(String number, long id, String wanted) {
        var ticket = access.lock(number);
        var message = messages.findById(id).filter(it -> it.isOf(ticket)).orElseThrow(() -> new TicketNotFound(number));
        if (!message.isBy(current.get())) {
            throw new AccessDeniedException("Everybody changes only what they wrote themselves");
        }
        if (ticket.status() == TicketStatus.CLOSED) {
            throw StatusRefused.closed(number);
        }
        check(wanted.strip(), ticket);
        if (!message.message().text().equals(wanted.strip())) {
            var hiding = secrets.begin(ticket);
            var text = current.get().isAgent() ? wanted.strip() : hiding.text(wanted.strip());
            var now = clock.instant();
            jdbc.sql("INSERT INTO ticket_message_before (message_id, text, until_at) VALUES (:message, :text, :at)")
                    .param("message", id)
                    .param("text", message.message().text())
                    .param("at", Utc.column(now))
                    .update();
            message.say(text, now);
            hiding.keep(ticket.id(), id);
            history.note(ticket.id(), Kind.EDITED, "", Long.toString(id));
            sections.pin(ticket.id(), id, text, ticket.locale());
            words.add(ticket.id(), text);
        }
        return message.message();
    }

    /** What a message said before it was changed, oldest first; for those who see the message. */
    @Transactional(readOnly = true)
    public List<String> before(String number, long id) {
        var ticket = access.read(number);
        var isAgent = current.get().isAgent();
        return messages.findById(id)
                .filter(it -> it.isOf(ticket) && (isAgent || !it.message().internal()))
                .map(it -> jdbc.sql("SELECT text FROM ticket_message_before WHERE message_id = :id ORDER BY id")
                        .param("id", id)
                        .query((row, index) -> row.getString("text"))
                        .list())
                .orElseThrow(() -> new TicketNotFound(number));
    }
}
