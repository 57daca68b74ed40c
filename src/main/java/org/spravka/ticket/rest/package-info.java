/** Ticket forms, tickets and files for programs. */
@NullMarked
package org.spravka.ticket.rest;

import org.jspecify.annotations.NullMarked;
