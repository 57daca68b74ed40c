package org.spravka.ticket.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.spravka.ticket.Rating;
import org.spravka.ticket.Ratings;
import org.spravka.ticket.ui.parts.RatingPanel;

/**
 * A rating by a link out of a letter: whoever opens it has said it. Programs that only fetch the links of letters do not get so
 * far as this view, which a browser has to start.
 */
@Route("rate/:token([0-9a-f]{32})/:verdict(good|bad)")
@AnonymousAllowed
@StyleSheet("tickets.css")
public class RateView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Ratings ratings;

    RateView(Ratings ratings) {
        this.ratings = ratings;
        addClassName("filing-step");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        var good = event.getRouteParameters().get("verdict").orElse("").equals("good");
        removeAll();
        ratings.rate(token, good)
                .ifPresentOrElse(
                        number -> add(
                                new H1(getTranslation("ticket.title", number)),
                                new RatingPanel(new Rating(good, ""), it -> store(token, it))),
                        () -> event.rerouteToError(NotFoundException.class));
    }

    private void store(String token, Rating rating) {
        ratings.rate(token, rating.good());
        ratings.explain(token, rating.reason());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ticket.rating");
    }
}
