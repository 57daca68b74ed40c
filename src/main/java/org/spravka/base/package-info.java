/** Small things every feature uses; knows no feature. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.spravka.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
