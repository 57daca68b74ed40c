package org.spravka.suggestion;

import java.util.List;
import org.spravka.search.Hit.FoundPage;
import org.spravka.search.Hit.FoundSection;
import org.spravka.search.Reason;

/**
 * A section that may answer a ticket while it is being written.
 *
 * @param quote what it says: HTML-escaped text with {@code <mark>} around what matched
 * @param score comparable within one answer only
 */
public record Suggestion(FoundPage page, FoundSection section, String quote, double score, List<Reason> why) {

    /** The address of the section. */
    public String url() {
        return page.url() + "#" + section.anchor();
    }
}
