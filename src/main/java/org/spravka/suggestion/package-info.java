/** From a half-filled ticket form to the sections that answer it. */
@ApplicationModule(allowedDependencies = {"base", "search"})
@NullMarked
package org.spravka.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
