package org.spravka.search;

/**
 * A text whose words are searched for.
 *
 * @param weight how much its words count, 1 is usual
 */
public record WeightedText(String text, double weight) {}
