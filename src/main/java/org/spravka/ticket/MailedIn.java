package org.spravka.ticket;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people write without a screen: no form stands before their eyes, so that its fields are not asked for, and somebody who
 * reads a company's mail group may have no account of their own. Whoever calls has made sure of who wrote.
 */
@Service
@Transactional
public class MailedIn {

    private final Tickets tickets;
    private final TicketTable table;
    private final MessageTable messages;
    private final PinnedSections sections;
    private final TicketWords words;
    private final HiddenSecrets secrets;
    private final TicketHistory history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailedIn(
            Tickets tickets,
            TicketTable table,
            MessageTable messages,
            PinnedSections sections,
            TicketWords words,
            HiddenSecrets secrets,
            TicketHistory history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tickets = tickets;
        this.table = table;
        this.messages = messages;
        this.sections = sections;
        this.words = words;
        this.secrets = secrets;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files a ticket for the current person or a guest, whatever the topic's form asks.
     *
     * @param key of the letter: the same letter is one ticket
     * @return its number
     */
    public String file(Requester requester, Locale locale, String topic, String subject, String text, String key) {
        var ticket = new NewTicket(locale, "", topic, subject, text, Answers.NONE, requester, key, List.of());
        return tickets.fileWithoutForm(ticket);
    }

    /**
     * Adds what somebody without an account wrote, under the name they gave; their letter answered one that only people of the
     * ticket's address have received.
     *
     * @throws StatusRefused if the ticket is closed
     */
    public TicketMessage addFrom(String number, String name, String written) {
        var ticket = table.lock(number).orElseThrow(() -> new TicketNotFound(number));
        var now = clock.instant();
        ticket.answered(false, now);
        var hiding = secrets.begin(ticket);
        var text = hiding.text(written);
        var stored = messages.save(new MessageEntity(ticket.id(), name, text, now));
        hiding.keep(ticket.id(), stored.id());
        history.note(ticket.id(), TicketChange.Kind.ANSWERED, null, name, Long.toString(stored.id()));
        sections.pin(ticket.id(), stored.id(), text, ticket.locale());
        words.add(ticket.id(), text);
        events.publishEvent(new TicketEvent.Answered(number, stored.message(), null));
        return stored.message();
    }
}
