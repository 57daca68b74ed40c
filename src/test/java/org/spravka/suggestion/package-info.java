@NullMarked
package org.spravka.suggestion;

import org.jspecify.annotations.NullMarked;
