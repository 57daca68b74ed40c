package org.spravka.ticket;

/** A ticket cannot become what was asked, or nobody can write to it any more. */
public class StatusRefused extends RuntimeException {

    private final TicketStatus now;

    private StatusRefused(String message, TicketStatus now) {
        super(message);
        this.now = now;
    }

    static StatusRefused change(String number, TicketStatus now, TicketStatus wanted) {
        return new StatusRefused(
                "Ticket %s is %s and cannot become %s".formatted(number, now.word(), wanted.word()), now);
    }

    static StatusRefused closed(String number) {
        return new StatusRefused("Ticket %s is closed; file a new one".formatted(number), TicketStatus.CLOSED);
    }

    static StatusRefused unfinished(String number, TicketStatus now) {
        return new StatusRefused("Ticket %s is %s and not solved yet".formatted(number, now.word()), now);
    }

    public TicketStatus now() {
        return now;
    }
}
