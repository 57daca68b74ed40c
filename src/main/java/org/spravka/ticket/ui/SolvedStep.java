package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.spravka.ticket.ui.parts.OpenedSection;

/** Nothing needs to be sent: a page has answered. */
final class SolvedStep extends Composite<Section> {

    SolvedStep(OpenedSection answer) {
        var title = new H1(getTranslation("ticket.deflected.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var text = new Paragraph(getTranslation("ticket.deflected.text"));
        text.addClassName("lead");
        var page = new Anchor(
                "/help/%s?lang=%s".formatted(answer.slug(), answer.locale().toLanguageTag()), answer.title());
        var home = new Anchor("/", getTranslation("ticket.home"));
        home.addClassName("button");
        var links = new Div(home, page);
        links.addClassName("actions");
        getContent().getElement().setAttribute("role", "status");
        getContent().addClassNames("filing-step", "filing-end");
        getContent().add(title, text, links);
        title.getElement().callJsFunction("focus");
    }
}
