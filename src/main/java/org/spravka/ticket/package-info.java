/** Versioned ticket forms per topic. */
@ApplicationModule(allowedDependencies = {"base", "content"})
@NullMarked
package org.spravka.ticket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
