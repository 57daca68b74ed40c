package org.spravka.ticket;

import jakarta.persistence.Embeddable;

/**
 * A section that stood beside the form while the ticket was typed.
 *
 * @param locale its language as a BCP 47 tag
 * @param revision of the page that was shown
 * @param title of the page and, after a dash, of the section
 * @param opened whether it was read
 * @param rejected whether the requester said that it did not help
 */
@Embeddable
public record ShownSuggestion(
        String slug, String locale, int revision, String anchor, String title, boolean opened, boolean rejected) {}
