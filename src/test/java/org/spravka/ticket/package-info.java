@NullMarked
package org.spravka.ticket;

import org.jspecify.annotations.NullMarked;
