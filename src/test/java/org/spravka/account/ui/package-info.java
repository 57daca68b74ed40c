@org.jspecify.annotations.NullMarked
package org.spravka.account.ui;
