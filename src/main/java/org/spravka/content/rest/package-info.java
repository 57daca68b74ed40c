/** Categories, pages, revisions, drafts and changes over HTTP; see {@code docs/api.md}. */
@NullMarked
package org.spravka.content.rest;

import org.jspecify.annotations.NullMarked;
