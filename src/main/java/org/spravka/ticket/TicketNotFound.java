package org.spravka.ticket;

/** There is no such ticket or file, or none that this person may see: which of the two is not told. */
public class TicketNotFound extends RuntimeException {

    private final String number;

    TicketNotFound(String number) {
        super("There is no ticket " + number);
        this.number = number;
    }

    public String number() {
        return number;
    }
}
