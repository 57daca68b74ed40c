@NullMarked
package org.spravka.desk.ui;

import org.jspecify.annotations.NullMarked;
