/** Companies, their people, what each may do, and how they sign in. */
@ApplicationModule(allowedDependencies = {"base"})
@NullMarked
package org.spravka.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
