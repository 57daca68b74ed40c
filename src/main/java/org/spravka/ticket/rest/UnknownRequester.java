package org.spravka.ticket.rest;

/** Nobody has the e-mail address for which a ticket was to be filed. */
class UnknownRequester extends RuntimeException {

    UnknownRequester() {
        super("Nobody has this e-mail address");
    }
}
