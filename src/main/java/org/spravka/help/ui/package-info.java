/** The same addresses once Vaadin has taken over, and the layout around every view. */
@NullMarked
package org.spravka.help.ui;

import org.jspecify.annotations.NullMarked;
