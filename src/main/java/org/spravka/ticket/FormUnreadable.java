package org.spravka.ticket;

/** A ticket form's YAML does not say what a form is; nothing was stored. */
public class FormUnreadable extends Exception {

    private final int line;

    /**
     * @param line from 1
     * @param reason what was expected and what came
     */
    public FormUnreadable(int line, String reason) {
        super(reason);
        this.line = line;
    }

    public int line() {
        return line;
    }
}
