package org.spravka.markdown;

import java.util.Optional;

/**
 * Knows the addresses of what a text refers to. What it does not know stays readable as text and is reported as broken.
 * Addresses begin with {@code /} or {@code https://}.
 */
public interface LinkResolver {

    /** Takes every page and topic for existing, and no file. */
    LinkResolver BY_NAME = new LinkResolver() {};

    /**
     * Of {@code help:slug#anchor}, {@code slug.md} and {@code ../topic/slug.ru.md#anchor}.
     *
     * @param anchor of a section, empty for the whole page
     */
    default Optional<String> page(String slug, String anchor) {
        return Optional.of("/help/" + slug + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    /** Of {@code ticket:topic}: where a ticket on this topic is filed. */
    default Optional<String> ticket(String topic) {
        return Optional.of("/tickets/new?topic=" + topic);
    }

    /**
     * Of a picture or any other file beside the text.
     *
     * @param path relative to the text's own folder, without {@code ./}
     */
    default Optional<LinkedFile> file(String path) {
        return Optional.empty();
    }
}
