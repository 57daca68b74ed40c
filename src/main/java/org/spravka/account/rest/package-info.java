/** What the API's description says about signing in. */
@NullMarked
package org.spravka.account.rest;

import org.jspecify.annotations.NullMarked;
