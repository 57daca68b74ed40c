package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.spravka.ticket.ShownSuggestion;

/** What the requester was shown while the ticket was typed, and what became of it: an agent need not send it again. */
final class SuggestedBefore extends Composite<Section> {

    SuggestedBefore(List<ShownSuggestion> suggestions, PagePanel.Factory pages) {
        var list = new UnorderedList();
        var page = pages.of(new PagePanel.Reader() {
            @Override
            public void opened(OpenedSection section) {
                list.setVisible(false);
            }

            @Override
            public void closed() {
                list.setVisible(true);
            }
        });
        suggestions.forEach(it -> {
            var open = new NativeButton(
                    it.title(), click -> page.open(it.slug(), Locale.forLanguageTag(it.locale()), it.anchor()));
            open.addClassName("link");
            list.add(new ListItem(open, whatBecame(it)));
        });
        list.addClassName("suggested-before");
        getContent().add(new H2(getTranslation("desk.suggested")), list, page);
    }

    private Span whatBecame(ShownSuggestion it) {
        var word = it.rejected() ? "rejected" : it.opened() ? "opened" : "shown";
        var tag = new Span(getTranslation("desk.suggested." + word));
        tag.addClassName("tag");
        return tag;
    }
}
