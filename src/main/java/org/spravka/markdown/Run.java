package org.spravka.markdown;

import java.util.List;

/**
 * Characters that look alike.
 *
 * @param marks in alphabetical order: {@code code, deleted, emphasis, html, strong, link:<target>, picture:<source>}; the text
 *     of a picture is what stands in its place
 */
public record Run(String text, List<String> marks) {}
