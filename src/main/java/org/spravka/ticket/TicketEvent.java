package org.spravka.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something happened to a ticket. Told inside the transaction in which it happens: whoever notes it down notes it with it. */
public sealed interface TicketEvent {

    String number();

    /** A ticket was filed. */
    record Filed(String number) implements TicketEvent {}

    /** @param author the number of who wrote, null for somebody without an account */
    record Answered(
            String number, TicketMessage message, @Nullable Long author) implements TicketEvent {}

    /** @param by the number of who changed it, null if it happened by itself */
    record Became(
            String number, TicketStatus status, @Nullable Long by) implements TicketEvent {}

    /**
     * Nobody has said a word for long.
     *
     * @param becomes what becomes of it unless somebody does
     */
    record ClosingSoon(String number, TicketStatus becomes, Instant at) implements TicketEvent {}
}
