/**
 * Text in; safe HTML, plain text, sections and blocks out. Everything here may be used by many threads at once. It knows no
 * feature and no framework, so it does not say so by Spring Modulith's annotation either.
 */
@NullMarked
package org.spravka.markdown;

import org.jspecify.annotations.NullMarked;
