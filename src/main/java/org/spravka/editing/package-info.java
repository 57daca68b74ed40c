/** The editors' face: the tree of pages, the Markdown editor, history, publishing. */
@ApplicationModule(
        allowedDependencies = {"base", "account", "markdown", "content", "search", "ticket", "ticket :: parts"})
@NullMarked
package org.spravka.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
