package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.spravka.content.Category;
import org.spravka.ticket.ui.parts.SpriteIcon;

/** The first step: what it is about, in the large. */
final class CategoryStep extends Composite<Section> {

    CategoryStep(List<Category> categories) {
        var cards = new UnorderedList();
        cards.addClassName("cards");
        categories.stream().filter(it -> !it.topics().isEmpty()).forEach(it -> cards.add(new ListItem(card(it))));
        var guide = new Anchor("/help/where-to-start", getTranslation("ticket.guide"));
        var lead = new Paragraph(getTranslation("ticket.category.lead"));
        lead.addClassName("lead");
        getContent().add(new H1(getTranslation("ticket.category.title")), lead, cards, new Paragraph(guide));
        getContent().addClassName("filing-step");
    }

    private Anchor card(Category category) {
        var title = new Span(category.title(getLocale()));
        title.addClassName("card-title");
        var text = new Span(category.description(getLocale()));
        text.addClassName("card-text");
        var card = new Anchor(FilingAddress.category(category.slug()), new SpriteIcon(category.icon()), title, text);
        card.addClassName("card");
        return card;
    }
}
