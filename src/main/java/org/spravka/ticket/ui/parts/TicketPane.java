package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Person;
import org.spravka.ticket.StatusRefused;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketNotFound;
import org.spravka.ticket.TicketStatus;

/** A whole case: what it is about, its thread and what can be done next by whoever looks at it. */
public final class TicketPane extends Composite<Section> {

    @org.springframework.stereotype.Component
    public record Factory(TicketServices services, PagePanel.Factory pages) {
        /**
         * @param changed is told when the thread or the status changed
         * @throws TicketNotFound if there is none that the current person may see
         */
        public TicketPane of(String number, Runnable changed) {
            return new TicketPane(services, pages, number, changed);
        }
    }

    private final TicketServices services;
    private final PagePanel.Factory pages;
    private final String number;
    private final Runnable changed;
    private final Person person;
    private final Paragraph said = new Paragraph();
    private final Div shown = new Div();
    private @Nullable AnswerBox answer;

    private TicketPane(TicketServices services, PagePanel.Factory pages, String number, Runnable changed) {
        this.services = services;
        this.pages = pages;
        this.number = number;
        this.changed = changed;
        this.person = services.person().get();
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        shown.addClassName("ticket");
        getContent().setAriaLabel(getTranslation("ticket.title", number));
        getContent().add(said, shown);
        show();
    }

    private void show() {
        var ticket = services.tickets().get(number);
        shown.removeAll();
        shown.add(head(ticket), work(ticket), beside(ticket));
    }

    private Header head(Ticket ticket) {
        var numbered = new Span(getTranslation("ticket.title", number));
        numbered.addClassName("ticket-number");
        var line = new Div(numbered, new StatusBadge(ticket.status(), person.isAgent()));
        line.addClassName("ticket-line");
        var head = new Header(line, new H1(ticket.subject()));
        head.addClassName("ticket-head");
        return head;
    }

    private Div work(Ticket ticket) {
        var work = new Div(new Conversation(ticket, services.markdown(), person));
        work.addClassName("ticket-work");
        if (ticket.status() == TicketStatus.CLOSED) {
            work.add(note("ticket.closed"));
        } else {
            answer = new AnswerBox(services.tickets(), number, person.isAgent(), this::answered);
            work.add(answer);
            if (ticket.status() == TicketStatus.SOLVED && !person.isAgent()) {
                work.add(note("ticket.solved.reopen"));
            }
        }
        return work;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("ticket-note");
        return note;
    }

    private Aside beside(Ticket ticket) {
        var aside = new Aside(new TicketFacts(ticket, services), status(ticket));
        aside.addClassName("ticket-beside");
        if (person.isAgent() && !ticket.suggestions().isEmpty()) {
            aside.add(new SuggestedBefore(ticket.suggestions(), pages));
        }
        return aside;
    }

    private Component status(Ticket ticket) {
        if (person.isAgent()) {
            return statusChoice(ticket);
        }
        if (!ticket.status().nextForRequester().contains(TicketStatus.SOLVED)) {
            return new Div();
        }
        var solved = new Button(getTranslation("ticket.solve"), click -> become(TicketStatus.SOLVED));
        solved.setWidthFull();
        return solved;
    }

    private Div statusChoice(Ticket ticket) {
        var choice = new Select<TicketStatus>();
        choice.setLabel(getTranslation("desk.status.change"));
        choice.setItemLabelGenerator(it -> getTranslation(StatusBadge.key(it, true)));
        var statuses = new ArrayList<>(ticket.status().next());
        statuses.addFirst(ticket.status());
        choice.setItems(statuses);
        choice.setValue(ticket.status());
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                become(change.getValue());
            }
        });
        return new Div(choice);
    }

    private void become(TicketStatus status) {
        try {
            services.tickets().become(number, status);
        } catch (StatusRefused e) {
            Notification.show(getTranslation("ticket.status.refused"));
        }
        refresh("ticket.status.changed");
    }

    private void answered() {
        refresh("ticket.answer.sent");
        if (answer != null) {
            answer.focus();
        }
    }

    /** @param key of what to tell those who do not see it */
    private void refresh(String key) {
        show();
        said.setText(getTranslation(key));
        changed.run();
    }
}
