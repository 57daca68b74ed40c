package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.spravka.ticket.Rating;

/** What the requester said of how it was, for agents. */
final class RatingShown extends Composite<Div> {

    RatingShown(Rating rating) {
        getContent().addClassName("rating");
        getContent()
                .add(
                        new H2(getTranslation("desk.rating")),
                        new Paragraph(getTranslation(rating.good() ? "ticket.rating.good" : "ticket.rating.bad")));
        if (!rating.reason().isEmpty()) {
            var reason = new Paragraph(rating.reason());
            reason.addClassName("multiline");
            getContent().add(reason);
        }
    }
}
