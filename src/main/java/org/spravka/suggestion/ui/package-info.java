@NullMarked
package org.spravka.suggestion.ui;

import org.jspecify.annotations.NullMarked;
