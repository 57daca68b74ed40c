package org.spravka.ticket;

<<<<<<< HEAD
/** A ticket form's YAML does not say what a form is; nothing was stored. */
public class FormUnreadable extends Exception {

    private final int line;

    /**
     * @param line from 1
     * @param reason what was expected and what came
     */
=======
/** A {@code _form.yaml} that is not a ticket form. The message says what was expected and what came. */
public class FormUnreadable extends RuntimeException {

    private final int line;

>>>>>>> ticket
    public FormUnreadable(int line, String reason) {
        super(reason);
        this.line = line;
    }

<<<<<<< HEAD
=======
    /** Where in the file, from 1. */
>>>>>>> ticket
    public int line() {
        return line;
    }
}
