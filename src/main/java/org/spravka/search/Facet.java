package org.spravka.search;

/**
 * A value that hits can be narrowed to.
 *
 * @param value slug of a category or topic, a label, or a language
 * @param count how many pages are left then
 */
public record Facet(String value, int count) {}
