package org.spravka.ticket.ui.parts;

import org.spravka.account.CurrentPerson;
import org.spravka.content.Catalog;
import org.spravka.ticket.Conversations;
import org.spravka.ticket.ExpectedAnswers;
import org.spravka.ticket.HiddenSecrets;
import org.spravka.ticket.Ratings;
import org.spravka.ticket.Reading;
import org.spravka.ticket.TicketFiles;
import org.spravka.ticket.TicketHistory;
import org.spravka.ticket.TicketMarkdown;
import org.spravka.ticket.TicketSettings;
import org.spravka.ticket.Tickets;
import org.spravka.ticket.Watchers;
import org.springframework.stereotype.Component;

/** What the parts of a ticket's screen ask. */
@Component
public record TicketServices(
        Tickets tickets,
        Conversations conversations,
        Reading reading,
        Watchers watchers,
        Ratings ratings,
        HiddenSecrets secrets,
        TicketHistory history,
        ExpectedAnswers expected,
        TicketSettings settings,
        TicketFiles files,
        TicketMarkdown markdown,
        Catalog catalog,
        CurrentPerson person) {}
