package org.spravka.ticket;

/** A {@code _form.yaml} that is not a ticket form. The message says what was expected and what came. */
public class FormUnreadable extends RuntimeException {

    private final int line;

    public FormUnreadable(int line, String reason) {
        super(reason);
        this.line = line;
    }

    /** Where in the file, from 1. */
    public int line() {
        return line;
    }
}
