@NullMarked
package org.spravka.editing.ui;

import org.jspecify.annotations.NullMarked;
