/** Filing a ticket in four steps, and the requester's own tickets. */
@NullMarked
package org.spravka.ticket.ui;

import org.jspecify.annotations.NullMarked;
