package org.spravka.content;

/**
 * A page as the editors' tree shows it.
 *
 * @param archived whether it was taken away from readers
 */
public record ArrangedPage(String slug, String topic, boolean archived) {}
