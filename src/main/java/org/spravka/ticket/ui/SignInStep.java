package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.spravka.content.Topic;
import org.spravka.ticket.TicketForm;

/** Before the form: somebody must sign in, and may in the meantime see what they will be asked. */
final class SignInStep extends Composite<Section> {

    SignInStep(Topic topic, TicketForm form) {
        var lead = new Paragraph(getTranslation("ticket.signin.lead"));
        lead.addClassName("lead");
        var address = FilingAddress.topic(topic.category(), topic.slug());
        var signIn = new Anchor(FilingAddress.signIn(address), getTranslation("ticket.signin"));
        signIn.addClassName("button");
        signIn.setRouterIgnore(true);
        getContent().add(new H1(topic.title(getLocale())), lead, new Paragraph(signIn));
        getContent().addClassName("filing-step");
        if (!form.fields().isEmpty()) {
            getContent().add(new H2(getTranslation("ticket.signin.prepare")), asked(form));
        }
    }

    private UnorderedList asked(TicketForm form) {
        var list = new UnorderedList();
        form.fields().forEach(it -> list.add(new ListItem(it.label().in(getLocale()))));
        return list;
    }
}
