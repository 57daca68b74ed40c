package org.spravka.ticket;

/**
 * A secret that was taken out of a ticket.
 *
 * @param number stands in its place in the text
 */
public record HiddenSecret(int number, Secrets.Kind kind) {}
