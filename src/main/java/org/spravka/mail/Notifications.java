package org.spravka.mail;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spravka.base.AsSystem;
import org.spravka.ticket.Correspondents;
import org.spravka.ticket.Correspondents.Case;
import org.spravka.ticket.Correspondents.Correspondent;
import org.spravka.ticket.Ratings;
import org.spravka.ticket.TicketEvent;
import org.spravka.ticket.TicketStatus;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts letters about what happens to tickets into the outbox, in the transaction in which it happens. */
@Component
class Notifications {

    private final MailSettings settings;
    private final Correspondents correspondents;
    private final Letters letters;
    private final Outbox outbox;
    private final BouncedAddresses bounced;
    private final Ratings ratings;

    Notifications(
            MailSettings settings,
            Correspondents correspondents,
            Letters letters,
            Outbox outbox,
            BouncedAddresses bounced,
            Ratings ratings) {
        this.settings = settings;
        this.correspondents = correspondents;
        this.letters = letters;
        this.outbox = outbox;
        this.bounced = bounced;
        this.ratings = ratings;
    }

    @EventListener
    void on(TicketEvent event) {
        if (!settings.isOn()) {
            return;
        }
        AsSystem.get(() -> correspondents.of(event.number())).ifPresent(ticket -> {
            switch (event) {
                case TicketEvent.Filed filed ->
                    ticket.people().stream()
                            .limit(1)
                            .forEach(it -> put(ticket, it, letters.filed(ticket, it.locale())));
                case TicketEvent.Answered answered -> tell(ticket, answered);
                case TicketEvent.Became became -> tell(ticket, became);
                case TicketEvent.ClosingSoon soon ->
                    ticket.people().stream()
                            .filter(it -> !it.agent())
                            .forEach(it -> put(
                                    ticket, it, letters.closingSoon(ticket, it.locale(), soon.becomes(), soon.at())));
            }
        });
    }

    private void tell(Case ticket, TicketEvent.Answered answered) {
        var message = answered.message();
        tell(
                ticket,
                answered.author(),
                message.internal(),
                it -> letters.answered(ticket, it.locale(), message.authorName(), message.text()));
    }

    private void tell(Case ticket, TicketEvent.Became became) {
        var rating =
                became.status() == TicketStatus.SOLVED ? ratings.linkOf(ticket.number()) : Optional.<String>empty();
        tell(
                ticket,
                became.by(),
                false,
                it -> letters.became(ticket, it.locale(), became.status(), it.agent() ? null : rating.orElse(null)));
    }

    private void tell(Case ticket, @Nullable Long by, boolean agentsOnly, Function<Correspondent, Letter> letter) {
        ticket.people().stream()
                .filter(it -> by == null || !by.equals(it.person()))
                .filter(it -> !agentsOnly || it.agent())
                .forEach(it -> put(ticket, it, letter.apply(it)));
    }

    private void put(Case ticket, Correspondent to, Letter letter) {
        if (!bounced.is(to.email())) {
            outbox.put(ticket.number(), to.email(), letter);
        }
    }
}
