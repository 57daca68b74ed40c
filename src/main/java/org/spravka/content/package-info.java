/** Categories, topics, pages, translations and revisions: what is there, what is published, and who changed it when. */
@ApplicationModule(allowedDependencies = {"base", "markdown"})
@NullMarked
package org.spravka.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
