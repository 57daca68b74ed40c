@NullMarked
package org.spravka.suggestion.rest;

import org.jspecify.annotations.NullMarked;
