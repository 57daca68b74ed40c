/** The content folder: read at start and whenever something in it changes. */
@ApplicationModule(allowedDependencies = {"base", "content", "markdown", "ticket"})
@NullMarked
package org.spravka.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
