package org.spravka.ticket;

/** The numbers of tickets: digits, after a prefix and a hyphen where the topic has one, such as {@code CALL-1204}. */
public final class TicketNumber {

    /** As a part of an address. */
    public static final String PATTERN = "(?:[A-Z][A-Z0-9]{0,7}-)?[0-9]{1,15}";

    private TicketNumber() {}

    public static boolean isOne(String text) {
        return text.matches(PATTERN);
    }
}
