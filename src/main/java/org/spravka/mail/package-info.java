/**
 * Mail, out and in: an outbox that loses nothing, letters that become tickets and answers, and what editors should know about
 * pages.
 */
@ApplicationModule(allowedDependencies = {"base", "account", "content", "markdown", "ticket", "ticket :: parts"})
@NullMarked
package org.spravka.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
