package org.spravka.ticket;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PreUpdate;
import org.springframework.stereotype.Component;

/** Notes whatever changes in a ticket's row, whoever changes it: nothing that is stored stays out of its history. */
@Component
class TicketRecorder {

    private final TicketHistory history;

    TicketRecorder(TicketHistory history) {
        this.history = history;
    }

    @PostLoad
    @PostPersist
    void remember(TicketEntity ticket) {
        ticket.asStored = ticket.noted();
    }

    @PreUpdate
    void compare(TicketEntity ticket) {
        var now = ticket.noted();
        now.forEach((kind, after) -> {
            var before = ticket.asStored.getOrDefault(kind, "");
            if (!before.equals(after)) {
                history.note(ticket.id(), kind, before, after);
            }
        });
        ticket.asStored = now;
    }
}
