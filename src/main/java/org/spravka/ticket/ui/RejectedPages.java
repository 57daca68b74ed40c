package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.spravka.ticket.ui.parts.BrowserDraft;

/**
 * Pages that did not help with one ticket, by their slugs. They are kept with what is typed, in the browser and on the server, so
 * that none of them is suggested again after a reload or on another device. Nothing is seen of it.
 */
final class RejectedPages extends Composite<Span> {

    /** Where they stand among what is kept. */
    private static final String KEY = "@rejected";

    private final Set<String> slugs = new LinkedHashSet<>();

    RejectedPages() {
        getContent().getElement().setAttribute("hidden", true);
    }

    void add(String slug) {
        slugs.add(slug);
        BrowserDraft.note(this, KEY, text());
    }

    boolean contains(String slug) {
        return slugs.contains(slug);
    }

    int count() {
        return slugs.size();
    }

    /** Those that were kept come to those that there are. */
    void restore(Map<String, String> kept) {
        kept.getOrDefault(KEY, "").lines().forEach(this::add);
    }

    void putInto(Map<String, String> entries) {
        entries.put(KEY, text());
    }

    private String text() {
        return String.join("\n", slugs);
    }
}
