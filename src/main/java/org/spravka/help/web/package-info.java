/** Reader pages as plain HTML in Vaadin's shell: no session, no cookie, no SQL for what is current. */
@NullMarked
package org.spravka.help.web;

import org.jspecify.annotations.NullMarked;
