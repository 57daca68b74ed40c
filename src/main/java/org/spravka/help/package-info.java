/** The reader's face: home, categories, topics, pages, old revisions, comparison and search. */
@ApplicationModule(allowedDependencies = {"base", "account", "markdown", "content", "search"})
@NullMarked
package org.spravka.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
