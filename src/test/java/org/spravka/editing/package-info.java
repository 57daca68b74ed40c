@org.jspecify.annotations.NullMarked
package org.spravka.editing;
