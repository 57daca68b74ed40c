@NullMarked
package org.spravka.ticket.rest;

import org.jspecify.annotations.NullMarked;
