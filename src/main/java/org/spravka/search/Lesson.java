package org.spravka.search;

import java.util.Locale;

/**
 * Something that people asked and that a page answered. Its words lead others to the page and are shown to nobody.
 *
 * @param page id of the page, whatever its slug is now
 * @param question what was asked, without anything that tells who asked
 */
public record Lesson(long page, Locale locale, String question) {}
