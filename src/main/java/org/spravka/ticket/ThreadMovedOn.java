package org.spravka.ticket;

/** Somebody else wrote while an answer was being written. It was not sent: its author reads on first. */
public class ThreadMovedOn extends RuntimeException {

    private final String author;

    ThreadMovedOn(String number, String author) {
        super("%s wrote to ticket %s in the meantime".formatted(author, number));
        this.author = author;
    }

    public String author() {
        return author;
    }
}
