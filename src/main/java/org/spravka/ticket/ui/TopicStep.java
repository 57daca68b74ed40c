package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.spravka.content.Category;
import org.spravka.content.Topic;

/** The second step: what it is about, in the small. */
final class TopicStep extends Composite<Section> {

    TopicStep(Category category) {
        var list = new UnorderedList();
        list.addClassName("topic-choice");
        category.topics().forEach(it -> list.add(new ListItem(choice(it))));
        var lead = new Paragraph(getTranslation("ticket.topic.lead", category.title(getLocale())));
        lead.addClassName("lead");
        var other = new Paragraph(new Anchor(FilingAddress.start(), getTranslation("ticket.topic.other")));
        getContent().add(new H1(getTranslation("ticket.topic.title")), lead, list, other);
        getContent().addClassName("filing-step");
    }

    private Anchor choice(Topic topic) {
        var title = new Span(topic.title(getLocale()));
        title.addClassName("card-title");
        var text = new Span(topic.description(getLocale()));
        text.addClassName("card-text");
        var choice = new Anchor(FilingAddress.topic(topic.category(), topic.slug()), title, text);
        choice.addClassName("topic-choice-card");
        return choice;
    }
}
