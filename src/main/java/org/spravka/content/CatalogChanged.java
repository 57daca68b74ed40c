package org.spravka.content;

/**
 * Told within this process once the {@link Catalog} shows everything up to a sequence of the change log. Listeners are called
 * on the thread that waits for it and must be quick.
 */
public record CatalogChanged(long sequence) {}
