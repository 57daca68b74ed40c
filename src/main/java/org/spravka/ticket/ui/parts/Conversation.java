package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.spravka.account.Person;
import org.spravka.ticket.PinnedSection;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketMessage;
import org.spravka.ticket.TicketStatus;

/** Everything that was said about a case, oldest first, each under its author's name. */
final class Conversation extends Composite<OrderedList> {

    /** What can be done with a message. */
    interface Actions {

        /** Takes it into the answer that is being written. */
        void quote(String author, String text);

        /** Something was changed. */
        void changed();
    }

    private final TicketServices services;
    private final Ticket ticket;
    private final Person viewer;
    private final Actions actions;

    Conversation(Ticket ticket, TicketServices services, Person viewer, long readByOthers, Actions actions) {
        this.services = services;
        this.ticket = ticket;
        this.viewer = viewer;
        this.actions = actions;
        getContent().addClassName("thread");
        add(opening());
        ticket.messages().forEach(it -> add(message(it, it.id() <= readByOthers)));
    }

    private void add(Article message) {
        getContent().add(new ListItem(message));
    }

    /** The ticket's own text. */
    private Article opening() {
        var requester = ticket.requester();
        var header = header(requester.name(), new Moment(ticket.filedAt()));
        var message = new Article(header, text(ticket.text()));
        message.addClassName("message");
        if (Objects.equals(requester.person(), viewer.id())) {
            message.addClassName("message-own");
        }
        message.add(foot(requester.name(), ticket.text()));
        return message;
    }

    private Header header(String name, Component at) {
        var who = new Span(name);
        who.addClassName("message-author");
        var header = new Header(who, at);
        header.addClassName("message-head");
        return header;
    }

    private SafeHtml text(String markdown) {
        var body = new SafeHtml(services.markdown().html(markdown, getLocale()));
        body.addClassNames("article", "message-text");
        return body;
    }

    private Footer foot(String author, String text) {
        var foot = new Footer();
        foot.addClassName("message-foot");
        if (ticket.status() != TicketStatus.CLOSED) {
            foot.add(link("ticket.message.quote", () -> actions.quote(author, text)));
        }
        return foot;
    }

    private Article message(TicketMessage it, boolean read) {
        var header = header(it.authorName(), new Moment(it.at()));
        var body = new Div(text(it.text()));
        var message = new Article(header, body);
        message.addClassName("message");
        if (it.internal()) {
            mark(message, "internal");
        } else if (it.fromAgent()) {
            mark(message, "agent");
        }
        if (!it.files().isEmpty()) {
            message.add(files(it));
        }
        if (!it.sections().isEmpty()) {
            message.add(sections(it.sections()));
        }
        var foot = foot(it.authorName(), it.text());
        if (it.author() != null && it.author() == viewer.id()) {
            message.addClassName("message-own");
            if (ticket.status() != TicketStatus.CLOSED) {
                foot.add(link("ticket.message.edit", () -> edit(it, body)));
            }
            if (!it.internal()) {
                foot.add(new Span(getTranslation(read ? "ticket.message.read" : "ticket.message.unread")));
            }
        }
        if (it.editedAt() != null) {
            foot.add(edited(it));
        }
        message.add(foot);
        return message;
    }

    private NativeButton link(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("link");
        return button;
    }

    private void mark(Article message, String kind) {
        message.addClassName("message-" + kind);
        var badge = new Span(getTranslation("ticket.message." + kind));
        badge.addClassName("tag");
        message.getElement().getChild(0).insertChild(1, badge.getElement());
    }

    private Div files(TicketMessage it) {
        var files = new Div();
        files.addClassName("message-files");
        it.files().forEach(file -> files.add(new FileLink(services.tickets(), ticket.number(), file)));
        return files;
    }

    private Component sections(List<PinnedSection> sections) {
        var list = new Div();
        list.addClassName("message-sections");
        sections.forEach(it -> list.add(section(it)));
        return list;
    }

    /** Pages go on changing; what was referred to stays one click away. */
    private Div section(PinnedSection it) {
        var line = new Div(new Span(it.title() + " "));
        var current = services.catalog().page(it.slug(), it.locale());
        var changed = current.map(page -> page.number() != it.revision()).orElse(true);
        if (changed) {
            line.add(outside(it.then(), getTranslation("ticket.section.then", it.revision())));
            current.ifPresent(page ->
                    line.add(new Span(" · "), outside(it.now(), getTranslation("ticket.section.now", page.number()))));
        } else {
            line.add(outside(it.now(), getTranslation("ticket.section.same", it.revision())));
        }
        return line;
    }

    private static Anchor outside(String address, String text) {
        var link = new Anchor(address, text);
        link.setRouterIgnore(true);
        link.setTarget("_blank");
        return link;
    }

    private Component edited(TicketMessage it) {
        var before = new NativeDetails();
        before.setSummaryText(getTranslation("ticket.message.edited"));
        before.addClassName("message-before");
        before.addToggleListener(toggle -> {
            if (toggle.isOpened()) {
                var texts = new Div();
                services.conversations().before(ticket.number(), it.id()).forEach(then -> texts.add(text(then)));
                before.setContent(texts);
            }
        });
        return before;
    }

    private void edit(TicketMessage it, Div place) {
        place.removeAll();
        place.add(new MessageEdit(services.conversations(), ticket.number(), it, actions::changed));
    }
}
