@NullMarked
package org.spravka.search.rest;

import org.jspecify.annotations.NullMarked;
