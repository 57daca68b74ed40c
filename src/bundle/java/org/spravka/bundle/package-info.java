/**
 * What the committed frontend bundle holds, in groups that a browser loads together.
 *
 * <p>Compiled only when the bundle is built, never part of the application, so the bundle does not depend on the views
 * there are. To Vaadin's scanner each group is a route and becomes a chunk; at run time Flow asks for the chunk when a
 * component of one of the named classes, or of a subclass, first comes to a page. A test keeps the groups complete.
 */
@NullMarked
package org.spravka.bundle;

import org.jspecify.annotations.NullMarked;
