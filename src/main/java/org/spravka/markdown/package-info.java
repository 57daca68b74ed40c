/** Text in; safe HTML, plain text, sections and blocks out. Knows no feature; everything here may be used by many threads at once. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.spravka.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
