@NullMarked
package org.spravka.search;

import org.jspecify.annotations.NullMarked;
