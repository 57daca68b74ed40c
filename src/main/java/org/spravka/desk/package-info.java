/** The agents' face: the queue and the work on tickets. */
@ApplicationModule(
        allowedDependencies = {"base", "account", "content", "search", "suggestion", "ticket", "ticket :: parts"})
@NullMarked
package org.spravka.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
