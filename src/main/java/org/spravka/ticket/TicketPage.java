package org.spravka.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some tickets of a list, newest first.
 *
 * @param next what to ask for to go on after the last of them, null if there are no more
 */
public record TicketPage(List<TicketLine> tickets, @Nullable String next) {}
