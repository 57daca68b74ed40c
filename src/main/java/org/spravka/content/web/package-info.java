/** Pictures and files beside pages, for the browser. */
@NullMarked
package org.spravka.content.web;

import org.jspecify.annotations.NullMarked;
