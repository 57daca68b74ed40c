package org.spravka.ticket;

import java.util.Set;
import org.spravka.account.Person;

/**
 * Who looks at tickets.
 *
 * @param letInBy the companies that let this person, as one of their reseller, see their tickets
 */
record Viewer(Person person, Set<Long> letInBy) {}
