package org.spravka.ticket;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** How far a case is. */
public enum TicketStatus {
    /** Filed, and no agent has done anything yet. */
    NEW,
    /** An agent is at it. */
    OPEN,
    /** An agent has answered and it is the requester's turn. */
    WAITING,
    /** Believed to be solved; the requester's next word opens it again. */
    SOLVED,
    /** At its end: only an agent can open it again. */
    CLOSED;

    /** The status as the API writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TicketStatus> of(String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** Whether nobody has to do anything for it. */
    public boolean isAtRest() {
        return this == SOLVED || this == CLOSED;
    }

    /** What can come after it, in the order in which it is offered. */
    public Set<TicketStatus> next() {
        return switch (this) {
            case NEW -> EnumSet.of(OPEN, WAITING, SOLVED, CLOSED);
            case OPEN -> EnumSet.of(WAITING, SOLVED, CLOSED);
            case WAITING -> EnumSet.of(OPEN, SOLVED, CLOSED);
            case SOLVED -> EnumSet.of(OPEN, CLOSED);
            case CLOSED -> EnumSet.of(OPEN);
        };
    }

    /** What a requester can make of it; everything else is for agents. */
    public Set<TicketStatus> nextForRequester() {
        return isAtRest() ? EnumSet.noneOf(TicketStatus.class) : EnumSet.of(SOLVED);
    }

    /** What it becomes when an agent answers. An afterword does not open a solved case. */
    TicketStatus afterAgent() {
        return isAtRest() ? this : WAITING;
    }

    /** What it becomes when the requester or a colleague writes. Nobody has seen a new one yet, so it stays new. */
    TicketStatus afterRequester() {
        return this == NEW || this == CLOSED ? this : OPEN;
    }
}
