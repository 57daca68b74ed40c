/** The index over published sections, the query, the hits, and the words. The only place that knows Lucene. */
@ApplicationModule(allowedDependencies = {"base", "content", "markdown"})
@NullMarked
package org.spravka.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
