package org.spravka.ticket;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Filing of tickets.
 *
 * @param guests whether people without an account may file, by name and e-mail
 */
@ConfigurationProperties("spravka.tickets")
public record TicketSettings(@DefaultValue("false") boolean guests) {}
