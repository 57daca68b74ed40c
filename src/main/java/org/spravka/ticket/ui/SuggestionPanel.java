package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.spravka.suggestion.Suggestion;
import org.spravka.ticket.ui.parts.SafeHtml;

/** Sections that may answer what is being typed, each quoted where it does. */
final class SuggestionPanel extends Composite<Section> {

    private final Consumer<Suggestion> open;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final Paragraph announcement = new Paragraph();
    private List<String> titles = List.of();

    /** @param open is told which of them somebody wants to read */
    SuggestionPanel(Consumer<Suggestion> open) {
        this.open = open;
        var title = new H2(getTranslation("ticket.suggestions"));
        title.setId("suggestions-title");
        list.addClassName("suggestions");
        empty.setText(getTranslation("ticket.suggestions.empty"));
        empty.addClassName("empty");
        announcement.addClassName("visually-hidden");
        announcement.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("suggestion-panel");
        getContent().getElement().setAttribute("aria-labelledby", "suggestions-title");
        getContent().add(title, empty, list, announcement);
    }

    void show(List<Suggestion> suggestions) {
        list.removeAll();
        suggestions.forEach(it -> list.add(item(it)));
        empty.setVisible(suggestions.isEmpty());
        announce(suggestions.stream().map(it -> it.page().title()).toList());
    }

    private ListItem item(Suggestion suggestion) {
        var title = new NativeButton(suggestion.page().title(), click -> open.accept(suggestion));
        title.addClassName("suggestion-open");
        var item = new ListItem(title);
        if (!suggestion.section().title().isEmpty()) {
            var section = new Span(suggestion.section().title());
            section.addClassName("suggestion-section");
            item.add(section);
        }
        var quote = new SafeHtml(suggestion.quote());
        quote.addClassName("suggestion-quote");
        item.add(quote);
        item.addClassName("suggestion");
        item.getElement().setAttribute("lang", suggestion.page().locale().toLanguageTag());
        return item;
    }

    /** Said only when something else is suggested than before. */
    private void announce(List<String> now) {
        if (!now.equals(titles)) {
            titles = now;
            announcement.setText(
                    now.isEmpty() ? "" : getTranslation("ticket.suggestions.announce", String.join("; ", now)));
        }
    }
}
