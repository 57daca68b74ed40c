/** From a half-filled ticket form to the sections that answer it, and what solved tickets teach. */
@ApplicationModule(allowedDependencies = {"base", "account", "content", "search"})
@NullMarked
package org.spravka.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
