/** What administrators see of the mail. */
@NullMarked
package org.spravka.mail.ui;

import org.jspecify.annotations.NullMarked;
