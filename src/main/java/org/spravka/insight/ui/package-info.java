@NullMarked
package org.spravka.insight.ui;

import org.jspecify.annotations.NullMarked;
