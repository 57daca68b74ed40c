package org.spravka.ticket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A case as one person may see it.
 *
 * @param form as it was when the ticket was filed
 * @param files the attached ones; a file's field is answered by its id
 * @param suggestions what was shown while it was typed; empty for whoever is not an agent
 * @param messages oldest first; internal notes are for agents only
 * @param watchers by name
 * @param confidential whether most of the company's people do not see it
 */
public record Ticket(
        TicketLine line,
        Locale locale,
        String category,
        String text,
        TicketForm form,
        Answers answers,
        List<TicketFile> files,
        List<ShownSuggestion> suggestions,
        List<TicketMessage> messages,
        List<Watcher> watchers,
        boolean confidential) {

    public String number() {
        return line.number();
    }

    public String subject() {
        return line.subject();
    }

    public TicketStatus status() {
        return line.status();
    }

    public Requester requester() {
        return line.requester();
    }

    public Instant filedAt() {
        return line.filedAt();
    }
}
