@NullMarked
package org.spravka.insight;

import org.jspecify.annotations.NullMarked;
