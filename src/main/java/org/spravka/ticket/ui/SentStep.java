package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.Optional;
import org.spravka.ticket.ui.parts.UsualTime;

/** The last step: it is sent, and what happens next. */
final class SentStep extends Composite<Section> {

    /**
     * @param signedIn whether there is a list of tickets in which to find it again
     * @param usual how long answers take
     */
    SentStep(String number, boolean signedIn, Optional<Duration> usual) {
        var title = new H1(getTranslation("ticket.sent.title", number));
        title.getElement().setAttribute("tabindex", "-1");
        var next = new Paragraph(getTranslation(signedIn ? "ticket.sent.next" : "ticket.sent.next.guest", number));
        next.addClassName("lead");
        var links = new Div();
        links.addClassName("actions");
        if (signedIn) {
            var open = new Anchor("/tickets/" + number, getTranslation("ticket.sent.open"));
            open.addClassName("button");
            links.add(open, new Anchor("/tickets", getTranslation("menu.tickets")));
        }
        links.add(new Anchor("/", getTranslation("ticket.home")));
        getContent().getElement().setAttribute("role", "status");
        getContent().addClassNames("filing-step", "filing-end");
        getContent().add(title, next);
        usual.ifPresent(it -> getContent().add(new UsualTime(it)));
        getContent().add(links);
        title.getElement().callJsFunction("focus");
    }
}
