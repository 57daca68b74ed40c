package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Person;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketMarkdown;
import org.spravka.ticket.TicketMessage;

/** Everything that was said about a case, oldest first, each under its author's name. */
final class Conversation extends Composite<OrderedList> {

    private final TicketMarkdown markdown;
    private final @Nullable Long viewer;

    Conversation(Ticket ticket, TicketMarkdown markdown, Person viewer) {
        this.markdown = markdown;
        this.viewer = viewer.id();
        getContent().addClassName("thread");
        var requester = ticket.requester();
        add(message(requester.person(), requester.name(), ticket.filedAt(), ticket.text()));
        ticket.messages().forEach(it -> add(message(it)));
    }

    private void add(Article message) {
        getContent().add(new ListItem(message));
    }

    private Article message(TicketMessage it) {
        var message = message(it.author(), it.authorName(), it.at(), it.text());
        if (it.internal()) {
            mark(message, "internal");
        } else if (it.fromAgent()) {
            mark(message, "agent");
        }
        return message;
    }

    private Article message(@Nullable Long author, String name, Instant at, String text) {
        var who = new Span(name);
        who.addClassName("message-author");
        var header = new Header(who, new Moment(at));
        header.addClassName("message-head");
        var body = new SafeHtml(markdown.html(text, getLocale()));
        body.addClassNames("article", "message-text");
        var message = new Article(header, body);
        message.addClassName("message");
        if (author != null && Objects.equals(author, viewer)) {
            message.addClassName("message-own");
        }
        return message;
    }

    private void mark(Article message, String kind) {
        message.addClassName("message-" + kind);
        var badge = new Span(getTranslation("ticket.message." + kind));
        badge.addClassName("tag");
        message.getElement().getChild(0).insertChild(1, badge.getElement());
    }
}
