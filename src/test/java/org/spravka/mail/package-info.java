@NullMarked
package org.spravka.mail;

import org.jspecify.annotations.NullMarked;
