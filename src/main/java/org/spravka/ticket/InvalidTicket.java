package org.spravka.ticket;

import java.util.List;

/** A ticket or message cannot be taken as it is. */
public class InvalidTicket extends RuntimeException {

    private final List<Problem> problems;

    InvalidTicket(List<Problem> problems) {
        super("Wrong or missing: " + problems.stream().map(Problem::field).toList());
        this.problems = List.copyOf(problems);
    }

    /** One or more. */
    public List<Problem> problems() {
        return problems;
    }
}
