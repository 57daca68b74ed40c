package org.spravka.ticket;

import java.util.List;
import java.util.Locale;

/** A ticket or message cannot be taken as it is. */
public class InvalidTicket extends RuntimeException {

    private final transient List<Problem> problems;
    private final Locale locale;

    /** @param locale of the ticket: whoever wrote it reads what is wrong in this language */
    InvalidTicket(List<Problem> problems, Locale locale) {
        super("Wrong or missing: " + problems.stream().map(Problem::field).toList());
        this.problems = List.copyOf(problems);
        this.locale = locale;
    }

    /** One or more. */
    public List<Problem> problems() {
        return problems;
    }

    public Locale locale() {
        return locale;
    }
}
