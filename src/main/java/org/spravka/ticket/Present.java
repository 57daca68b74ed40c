package org.spravka.ticket;

/**
 * An agent who has a ticket open right now.
 *
 * @param answering whether there is something in their answer already
 */
public record Present(String name, boolean answering) {}
