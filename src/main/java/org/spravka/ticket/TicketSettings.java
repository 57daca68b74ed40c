package org.spravka.ticket;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Filing of tickets, and their end.
 *
 * @param guests whether people without an account may file, by name and e-mail
 * @param solveAfter so long a ticket waits for its requester before it counts as solved; zero for ever
 * @param closeAfter so long a solved ticket can be opened again before it is closed; zero for ever
 * @param notice so long before either the requester is told
 * @param zone where the desk is, for hours of the day; the server's where it is empty
 */
@ConfigurationProperties("spravka.tickets")
public record TicketSettings(
        @DefaultValue("false") boolean guests,
        @DefaultValue("14d") Duration solveAfter,
        @DefaultValue("7d") Duration closeAfter,
        @DefaultValue("2d") Duration notice,
        @DefaultValue("") String zone) {

    public ZoneId deskZone() {
        return zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone);
    }
}
