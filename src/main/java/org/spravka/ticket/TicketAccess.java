package org.spravka.ticket;

import org.springframework.stereotype.Component;

/** Hands a ticket to those who may see it. To everybody else it is not there. */
@Component
class TicketAccess {

    private final TicketTable table;
    private final Viewers viewers;

    TicketAccess(TicketTable table, Viewers viewers) {
        this.table = table;
        this.viewers = viewers;
    }

    /** @throws TicketNotFound if there is none that the current person may see */
    TicketEntity read(String number) {
        return table.findByNumber(number)
                .filter(it -> it.isVisibleTo(viewers.current()))
                .orElseThrow(() -> new TicketNotFound(number));
    }

    /**
     * To be changed: whoever else writes to it waits until this transaction ends.
     *
     * @throws TicketNotFound if there is none that the current person may see
     */
    TicketEntity lock(String number) {
        return table.lock(number)
                .filter(it -> it.isVisibleTo(viewers.current()))
                .orElseThrow(() -> new TicketNotFound(number));
    }
}
