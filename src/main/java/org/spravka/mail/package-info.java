/** Tickets by e-mail, out and in: an outbox that loses nothing, and letters that become tickets and answers. */
@ApplicationModule(allowedDependencies = {"base", "account", "markdown", "ticket", "ticket :: parts"})
@NullMarked
package org.spravka.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
