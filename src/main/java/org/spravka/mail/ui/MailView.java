package org.spravka.mail.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.spravka.mail.BouncedAddresses;
import org.spravka.mail.MailSettings;
import org.spravka.mail.Outbox;
import org.spravka.mail.OutgoingMail;
import org.spravka.mail.OutgoingMail.State;
import org.spravka.ticket.ui.parts.Moment;

/** Letters that no server has taken yet, and addresses that take none. */
@Route("admin/mail")
@RolesAllowed("ADMIN")
@StyleSheet("tickets.css")
public class MailView extends Div implements HasDynamicTitle {

    private final Outbox outbox;
    private final BouncedAddresses bounced;
    private final UnorderedList letters = new UnorderedList();
    private final UnorderedList addresses = new UnorderedList();

    MailView(Outbox outbox, BouncedAddresses bounced, MailSettings settings) {
        this.outbox = outbox;
        this.bounced = bounced;
        addClassName("column");
        letters.addClassName("ticket-list");
        addresses.addClassName("ticket-list");
        var people = new Anchor("/admin", getTranslation("account.people.title"));
        add(people, new H1(getPageTitle()));
        if (!settings.isOn()) {
            add(new Paragraph(getTranslation("mail.off")));
        }
        add(new H2(getTranslation("mail.unsent")), letters, new H2(getTranslation("mail.bounced")), addresses);
        refresh();
    }

    private void refresh() {
        letters.removeAll();
        outbox.unsent().forEach(it -> letters.add(new ListItem(letter(it))));
        if (letters.getChildren().findAny().isEmpty()) {
            letters.add(nothing("mail.unsent.none"));
        }
        addresses.removeAll();
        bounced.all().forEach(it -> {
            var clear = button("mail.bounced.clear", it.address(), () -> bounced.clear(it.address()));
            addresses.add(new ListItem(card(new Span(it.address()), new Span(it.reason()), clear)));
        });
        if (addresses.getChildren().findAny().isEmpty()) {
            addresses.add(nothing("mail.bounced.none"));
        }
    }

    private ListItem nothing(String key) {
        var text = new Span(getTranslation(key));
        text.addClassName("empty");
        return new ListItem(text);
    }

    private Div letter(OutgoingMail mail) {
        var subject = mail.isAboutTicket()
                ? new Anchor("/tickets/" + mail.ticket(), mail.subject())
                : new Span(mail.subject());
        var state = new Span(getTranslation(mail.state() == State.STUCK ? "mail.stuck" : "mail.waiting"));
        state.addClassNames("status", mail.state() == State.STUCK ? "status-waiting" : "status-open");
        var about = new Div(
                state,
                new Span(mail.recipient()),
                new Span(getTranslation("mail.attempts", mail.attempts())),
                new Moment(mail.createdAt()));
        about.addClassName("ticket-about");
        var card = card(subject, about, new Div(mail.problem()));
        if (mail.state() == State.STUCK) {
            card.add(button("mail.again", mail.subject(), () -> outbox.again(mail.id())));
        }
        card.add(button("mail.forget", mail.subject(), () -> outbox.forget(mail.id())));
        return card;
    }

    private static Div card(com.vaadin.flow.component.Component... parts) {
        var card = new Div(parts);
        card.addClassName("message");
        return card;
    }

    private NativeButton button(String key, String what, Runnable work) {
        var button = new NativeButton(getTranslation(key), click -> {
            work.run();
            refresh();
        });
        button.addClassName("quiet");
        button.setAriaLabel(getTranslation(key) + ": " + what);
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.title");
    }
}
