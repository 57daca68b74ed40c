/** Signing in, one-time links, one's own account, and the administration of companies and people. */
@NullMarked
package org.spravka.account.ui;

import org.jspecify.annotations.NullMarked;
