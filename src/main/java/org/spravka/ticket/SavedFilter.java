package org.spravka.ticket;

/**
 * What an agent looks at often.
 *
 * @param query of the desk's address
 */
public record SavedFilter(long id, String name, String query) {}
