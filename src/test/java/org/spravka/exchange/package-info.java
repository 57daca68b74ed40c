@org.jspecify.annotations.NullMarked
package org.spravka.exchange;
