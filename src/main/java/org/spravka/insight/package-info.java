/** What people searched, opened and said of pages, and cases that pages solved: for those who keep the pages true. */
@ApplicationModule(allowedDependencies = {"base", "content", "search"})
@NullMarked
package org.spravka.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
