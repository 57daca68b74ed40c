package org.spravka.ticket.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.spravka.content.Catalog;
import org.spravka.content.Topic;
import org.spravka.ticket.FormDrafts;
import org.spravka.ticket.TicketForms;

/** The ticket form of every topic, and which of them somebody is writing. */
@Route("forms")
@RolesAllowed({"EDITOR", "ADMIN"})
@StyleSheet("tickets.css")
public class FormsView extends Div implements HasDynamicTitle {

    private final TicketForms forms;
    private final Map<String, String> drafts;
    private final List<String> waiting;

    FormsView(Catalog catalog, TicketForms forms, FormDrafts drafts) {
        this.forms = forms;
        this.drafts = drafts.open();
        this.waiting = drafts.waiting();
        addClassName("column");
        add(new H1(getPageTitle()), new Paragraph(getTranslation("ticket.forms.lead")));
        catalog.categories().stream().filter(it -> !it.topics().isEmpty()).forEach(category -> {
            var list = new UnorderedList();
            list.addClassName("ticket-list");
            category.topics().forEach(topic -> list.add(new ListItem(card(topic))));
            add(new H2(category.title(getLocale())), list);
        });
    }

    private Anchor card(Topic topic) {
        var title = new Span(topic.title(getLocale()));
        title.addClassName("ticket-subject");
        var form = forms.current(topic.slug());
        var about = new Span(
                new Span(getTranslation("ticket.forms.fields", form.fields().size())),
                new Span(getTranslation("ticket.forms.revision", form.revision())));
        about.addClassName("ticket-about");
        var card = new Anchor("/forms/" + topic.slug(), title, state(topic.slug()), about);
        card.addClassName("ticket-card");
        return card;
    }

    private Span state(String topic) {
        var state = new Span();
        if (waiting.contains(topic)) {
            state.setText(getTranslation("ticket.forms.waiting"));
            state.addClassNames("status", "status-waiting");
        } else if (drafts.containsKey(topic)) {
            state.setText(getTranslation("ticket.forms.draft", drafts.get(topic)));
            state.addClassNames("status", "status-open");
        }
        return state;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ticket.forms.title");
    }
}
