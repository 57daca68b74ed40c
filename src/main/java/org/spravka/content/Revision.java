package org.spravka.content;

import java.time.Instant;

/**
 * One immutable state of a page's text in one language.
 *
 * @param number from 1, without gaps
 * @param minor whether its author called the change a small one
 * @param sha256 of the text as it was published
 */
public record Revision(
        int number, PageText text, Author author, Instant publishedAt, String comment, boolean minor, String sha256) {}
