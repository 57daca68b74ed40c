package org.spravka.ticket;

/** Somebody who follows a ticket: they are told of each change and, of a private one, may see it. */
public record Watcher(long person, String name) {}
