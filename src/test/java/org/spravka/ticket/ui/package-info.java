@NullMarked
package org.spravka.ticket.ui;

import org.jspecify.annotations.NullMarked;
