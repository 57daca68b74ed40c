package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;
import org.spravka.content.Catalog;
import org.spravka.content.Topic;
import org.spravka.ticket.TopicFinder;

/** Finds a topic while one types what the case is about. */
final class TopicSearch extends Composite<Div> {

    private static final int SHOWN = 6;

    private final TopicFinder finder;
    private final Catalog catalog;
    private final Function<Topic, String> address;
    private final UnorderedList found = new UnorderedList();
    private final Span said = new Span();

    /** @param address where choosing a topic leads */
    TopicSearch(TopicFinder finder, Catalog catalog, Function<Topic, String> address) {
        this.finder = finder;
        this.catalog = catalog;
        this.address = address;
        var words = new TextField(getTranslation("ticket.find.label"));
        words.setPlaceholder(getTranslation("ticket.find.example"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(FieldInputs.PAUSE);
        words.addClassName("ticket-field");
        words.addValueChangeListener(change -> show(change.getValue()));
        found.addClassName("topic-choice");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("topic-search");
        getContent().add(words, found, said);
    }

    void show(String words) {
        found.removeAll();
        var topics = words.isBlank() ? List.<Topic>of() : finder.find(words, getLocale(), SHOWN);
        topics.forEach(it -> found.add(new ListItem(choice(it))));
        said.setText(words.isBlank() ? "" : getTranslation("ticket.find.found", topics.size()));
        if (topics.isEmpty() && !words.isBlank()) {
            var nothing = new Span(getTranslation("ticket.find.nothing"));
            nothing.addClassName("empty");
            found.add(new ListItem(nothing));
        }
    }

    private Anchor choice(Topic topic) {
        var title = new Span(topic.title(getLocale()));
        title.addClassName("card-title");
        var category = catalog.category(topic.category())
                .map(it -> it.title(getLocale()))
                .orElse(topic.category());
        var text = new Span(category + " · " + topic.description(getLocale()));
        text.addClassName("card-text");
        var choice = new Anchor(address.apply(topic), title, text);
        choice.addClassName("topic-choice-card");
        return choice;
    }
}
