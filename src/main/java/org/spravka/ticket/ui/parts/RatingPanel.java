package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.Rating;

/** One click says how it was; the reason may follow. */
public final class RatingPanel extends Composite<Div> {

    private final Consumer<Rating> store;

    /** @param rating the one that was given, null for none yet */
    public RatingPanel(@Nullable Rating rating, Consumer<Rating> store) {
        this.store = store;
        getContent().addClassName("rating");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("ticket.rating"));
        show(rating);
    }

    private void show(@Nullable Rating rating) {
        getContent().removeAll();
        getContent().add(new H2(getTranslation("ticket.rating")));
        var choice = new Div(verdict(true, rating), verdict(false, rating));
        choice.addClassName("rating-choice");
        getContent().add(choice);
        if (rating != null) {
            var reason =
                    new TextArea(getTranslation(rating.good() ? "ticket.rating.why.good" : "ticket.rating.why.bad"));
            reason.setValue(rating.reason());
            reason.setMaxLength(Rating.MAX_REASON);
            reason.setWidthFull();
            var thanks = new Paragraph(getTranslation("ticket.rating.thanks"));
            thanks.getElement().setAttribute("role", "status");
            var send = new Button(getTranslation("ticket.rating.send"), click -> {
                store.accept(new Rating(rating.good(), reason.getValue()));
                thanks.setText(getTranslation("ticket.rating.kept"));
            });
            getContent().add(thanks, reason, send);
        }
    }

    private NativeButton verdict(boolean good, @Nullable Rating rating) {
        var button = new NativeButton(getTranslation(good ? "ticket.rating.good" : "ticket.rating.bad"), click -> {
            var given = new Rating(good, rating == null ? "" : rating.reason());
            store.accept(given);
            show(given);
        });
        button.addClassNames("verdict", "quiet");
        button.getElement().setAttribute("aria-pressed", Boolean.toString(rating != null && rating.good() == good));
        return button;
    }
}
