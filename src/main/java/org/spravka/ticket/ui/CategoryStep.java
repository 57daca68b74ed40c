package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import org.spravka.content.Catalog;
import org.spravka.content.Category;
import org.spravka.content.Topic;
import org.spravka.ticket.TopicFinder;
import org.spravka.ticket.UnsentTicket;
import org.spravka.ticket.UnsentTickets;
import org.spravka.ticket.ui.parts.Moment;
import org.spravka.ticket.ui.parts.SpriteIcon;
import org.springframework.stereotype.Component;

/** The first step: what it is about, in the large; or at once the topic, for those who say it in words. */
final class CategoryStep extends Composite<Section> {

    /** So many topics stand on the card of their category as examples. */
    private static final int EXAMPLES = 3;

    @Component
    record Factory(Catalog catalog, TopicFinder finder, UnsentTickets unsent) {

        /** @param signedIn whether there may be something that was begun before */
        CategoryStep of(boolean signedIn) {
            return new CategoryStep(this, signedIn);
        }
    }

    private final Factory services;

    private CategoryStep(Factory services, boolean signedIn) {
        this.services = services;
        var cards = new UnorderedList();
        cards.addClassName("cards");
        services.catalog().categories().stream()
                .filter(it -> !it.topics().isEmpty())
                .forEach(it -> cards.add(new ListItem(card(it))));
        var guide = new Anchor(FilingAddress.toGuide(), getTranslation("ticket.guide"));
        guide.addClassName("guide-link");
        var lead = new Paragraph(getTranslation("ticket.category.lead"));
        lead.addClassName("lead");
        var search = new TopicSearch(
                services.finder(), services.catalog(), it -> FilingAddress.topic(it.category(), it.slug()));
        getContent().add(new H1(getTranslation("ticket.category.title")), lead);
        if (signedIn) {
            getContent().add(begun());
        }
        getContent().add(search, new Paragraph(guide), cards);
        getContent().addClassName("filing-step");
    }

    private Anchor card(Category category) {
        var title = new Span(category.title(getLocale()));
        title.addClassName("card-title");
        var text = new Span(category.description(getLocale()));
        text.addClassName("card-text");
        var examples = new Span(category.topics().stream()
                .limit(EXAMPLES)
                .map(it -> it.title(getLocale()))
                .collect(Collectors.joining(" · ")));
        examples.addClassName("card-examples");
        var card = new Anchor(
                FilingAddress.category(category.slug()), new SpriteIcon(category.icon()), title, text, examples);
        card.addClassName("card");
        return card;
    }

    private Div begun() {
        var list = new Div();
        list.addClassName("begun");
        services.unsent()
                .all()
                .forEach(it ->
                        services.catalog().topic(it.topic()).ifPresent(topic -> list.add(begun(it, topic, list))));
        return list;
    }

    private Div begun(UnsentTicket ticket, Topic topic, Div list) {
        var subject = ticket.subject().isBlank() ? topic.title(getLocale()) : ticket.subject();
        var go = new Anchor(FilingAddress.topic(topic.category(), topic.slug()), subject);
        var about = new Span(new Span(getTranslation("ticket.begun")), new Moment(ticket.savedAt()));
        about.addClassName("ticket-about");
        var item = new Div(new Div(go, about));
        var forget = new NativeButton(getTranslation("ticket.begun.forget"), click -> {
            services.unsent().forget(ticket.topic());
            list.remove(item);
        });
        forget.addClassName("quiet");
        forget.setAriaLabel(getTranslation("ticket.begun.forget") + ": " + subject);
        item.addClassName("begun-ticket");
        item.add(forget);
        return item;
    }
}
