/** What tickets are shown with, for requesters and agents alike. */
@NamedInterface("parts")
@NullMarked
package org.spravka.ticket.ui.parts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
