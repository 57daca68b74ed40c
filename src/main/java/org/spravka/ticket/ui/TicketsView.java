package org.spravka.ticket.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Person;
import org.spravka.content.Catalog;
import org.spravka.ticket.Reading;
import org.spravka.ticket.TicketLine;
import org.spravka.ticket.TicketStatus;
import org.spravka.ticket.Tickets;
import org.spravka.ticket.ui.parts.Moment;
import org.spravka.ticket.ui.parts.StatusBadge;

/** The tickets of one's company, or one's own; of all companies for agents. The address says which of them are shown. */
@Route("tickets")
@PermitAll
@StyleSheet("tickets.css")
public class TicketsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    /** What can be shown, by the word in the address. */
    private enum Choice {
        ALL(EnumSet.allOf(TicketStatus.class)),
        WAITING(EnumSet.of(TicketStatus.WAITING)),
        OPEN(EnumSet.of(TicketStatus.NEW, TicketStatus.OPEN)),
        SOLVED(EnumSet.of(TicketStatus.SOLVED, TicketStatus.CLOSED));

        private final Set<TicketStatus> statuses;

        Choice(Set<TicketStatus> statuses) {
            this.statuses = statuses;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Tickets tickets;
    private final Reading reading;
    private final Catalog catalog;
    private final Person person;
    private final Nav choices = new Nav();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final NativeButton more;
    private Choice choice = Choice.ALL;
    private @Nullable String next;

    TicketsView(Tickets tickets, Reading reading, Catalog catalog, CurrentPerson current) {
        this.tickets = tickets;
        this.reading = reading;
        this.catalog = catalog;
        this.person = current.get();
        var file = new Anchor("/tickets/new", getTranslation("menu.newticket"));
        file.addClassName("button");
        var head = new Div(new H1(title()), file);
        head.addClassName("list-head");
        choices.addClassName("choices");
        choices.setAriaLabel(getTranslation("ticket.list.choices"));
        list.addClassName("ticket-list");
        empty.addClassName("empty");
        more = new NativeButton(getTranslation("ticket.list.more"), click -> add());
        more.addClassName("quiet");
        addClassName("column");
        add(head, choices, list, empty, more);
    }

    private String title() {
        var company = person.company();
        if (person.isAgent()) {
            return getTranslation("ticket.list.title.all");
        }
        return company == null
                ? getTranslation("ticket.list.title.own")
                : getTranslation("ticket.list.title.company", company.name());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var word = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("show")
                .orElse("");
        choice = Arrays.stream(Choice.values())
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElse(Choice.ALL);
        showChoices();
        list.removeAll();
        next = null;
        add();
        empty.setText(getTranslation(choice == Choice.ALL ? "ticket.list.empty" : "ticket.list.empty.choice"));
        empty.setVisible(list.getChildren().findAny().isEmpty());
    }

    private void showChoices() {
        choices.removeAll();
        for (var it : Choice.values()) {
            var link = new Anchor(
                    it == Choice.ALL ? "/tickets" : "/tickets?show=" + it.word(),
                    getTranslation("ticket.list.choice." + it.word()
                            + (person.isAgent() && it == Choice.WAITING ? ".agent" : "")));
            if (it == choice) {
                link.getElement().setAttribute("aria-current", "page");
            }
            choices.add(link);
        }
    }

    private void add() {
        var page = tickets.list(choice.statuses, next, PAGE);
        var unread = reading.unread(page.tickets().stream().map(TicketLine::id).toList());
        page.tickets().forEach(it -> list.add(new ListItem(card(it, unread.contains(it.id())))));
        next = page.next();
        more.setVisible(next != null);
    }

    private Anchor card(TicketLine ticket, boolean unread) {
        var subject = new Span(ticket.subject());
        subject.addClassName("ticket-subject");
        var topic =
                catalog.topic(ticket.topic()).map(it -> it.title(getLocale())).orElse(ticket.topic());
        var about = new Span(new Span(getTranslation("ticket.title", ticket.number())), new Span(topic), who(ticket));
        about.addClassName("ticket-about");
        var changed = new Moment(ticket.changedAt());
        var card = new Anchor(
                "/tickets/" + ticket.number(),
                subject,
                new StatusBadge(ticket.status(), person.isAgent()),
                about,
                changed);
        card.addClassName("ticket-card");
        if (unread) {
            card.addClassName("unread");
            var mark = new Span(getTranslation("desk.unread"));
            mark.addClassName("visually-hidden");
            subject.addComponentAsFirst(mark);
        }
        return card;
    }

    private Span who(TicketLine ticket) {
        var company = ticket.requester().company();
        return new Span(
                company != null && !company.equals(person.company())
                        ? ticket.requester().name() + ", " + company.name()
                        : ticket.requester().name());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.tickets");
    }
}
