package org.spravka.search;

import org.spravka.base.Visit;

/**
 * Somebody opened one of the pages that they had found: an event.
 *
 * @param words that it was found by
 * @param slug of the page
 */
public record HitOpened(Visit visit, String words, String slug) {}
