package org.spravka.suggestion;

import java.util.Locale;

/**
 * A ticket that a page answered.
 *
 * @param category slug, empty if it is not known; likewise topic
 * @param page slug of the page that answered, of now or of before
 */
public record SolvedTicket(Locale locale, String category, String topic, String subject, String text, String page) {}
