/** Versioned ticket forms per topic, tickets, their threads and files. */
@ApplicationModule(allowedDependencies = {"base", "account", "content", "markdown", "search", "suggestion"})
@NullMarked
package org.spravka.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
