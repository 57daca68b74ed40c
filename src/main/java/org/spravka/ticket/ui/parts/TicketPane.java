package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
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
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.account.Person;
import org.spravka.base.Texts;
import org.spravka.ticket.Present;
import org.spravka.ticket.StatusRefused;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.TicketMessage;
import org.spravka.ticket.TicketNotFound;
import org.spravka.ticket.TicketStatus;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * A whole case: what it is about, its thread and what can be done next by whoever looks at it. While it is open it follows
 * what others do, as often as the UI around it polls; an answer that is being written stays as it is.
 */
public final class TicketPane extends Composite<Section> implements Conversation.Actions, AnswerBox.ThreadAbove {

    /** So often a view that holds a pane looks again, in milliseconds. */
    public static final int LOOK_AGAIN = 5_000;

    private static final Logger log = LoggerFactory.getLogger(TicketPane.class);

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
    private final Header head = new Header();
    private final Paragraph present = new Paragraph();
    private final Div thread = new Div();
    private final Div next = new Div();
    private final Aside beside = new Aside();
    private final Div further = new Div();
    private @Nullable AnswerBox answer;
    private @Nullable TicketStatus shownStatus;
    private @Nullable Registration polling;
    private String state = "";
    private long lastShown;

    private TicketPane(TicketServices services, PagePanel.Factory pages, String number, Runnable changed) {
        this.services = services;
        this.pages = pages;
        this.number = number;
        this.changed = changed;
        this.person = services.person().get();
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("aria-live", "polite");
        present.addClassName("present");
        present.setVisible(false);
        head.addClassName("ticket-head");
        beside.addClassName("ticket-beside");
        var work = new Div(thread, present, next);
        work.addClassName("ticket-work");
        var shown = new Div(head, work, beside);
        shown.addClassName("ticket");
        getContent().setAriaLabel(getTranslation("ticket.title", number));
        getContent().add(said, shown);
        show();
    }

    private void show() {
        var ticket = services.tickets().get(number);
        lastShown =
                ticket.messages().stream().mapToLong(TicketMessage::id).max().orElse(0);
        services.reading().readTo(number, lastShown);
        state = services.reading().state(number);
        showHead(ticket);
        thread.removeAll();
        thread.add(new Conversation(ticket, services, person, services.reading().readByOthers(number), this));
        showNext(ticket);
        showBeside(ticket);
    }

    /** Adds what stands beside the case wherever it is worked on; it stays when the case changes. */
    public void addBeside(Component... more) {
        further.add(more);
    }

    /** Adds Markdown to the answer that is being written. */
    public void insert(String markdown) {
        if (answer != null) {
            answer.insert(markdown);
        }
    }

    /** Goes to where an answer is written. */
    public void answer() {
        if (answer != null) {
            answer.focus();
        }
    }

    private void showHead(Ticket ticket) {
        var numbered = new Span(getTranslation("ticket.title", number));
        numbered.addClassName("ticket-number");
        var line = new Div(numbered, new StatusBadge(ticket.status(), person.isAgent()));
        if (ticket.confidential()) {
            var mark = new Span(getTranslation("ticket.private"));
            mark.addClassName("tag");
            line.add(mark);
        }
        line.addClassName("ticket-line");
        head.removeAll();
        head.add(line, new H1(ticket.subject()));
    }

    /** What can be written next. Whatever is being written stays, unless the status allows something else now. */
    private void showNext(Ticket ticket) {
        if (ticket.status() == shownStatus) {
            return;
        }
        var wasOpen = answer != null;
        shownStatus = ticket.status();
        if (ticket.status() == TicketStatus.CLOSED) {
            answer = null;
            next.removeAll();
            next.add(note("ticket.closed"));
            return;
        }
        if (!wasOpen) {
            next.removeAll();
            answer = new AnswerBox(services, number, person.isAgent(), this);
            next.add(answer);
        } else {
            next.getChildren().filter(it -> it != answer).toList().forEach(next::remove);
        }
        if (ticket.status() == TicketStatus.SOLVED && !person.isAgent()) {
            next.add(reopening(ticket));
        }
    }

    private Paragraph reopening(Ticket ticket) {
        var note = note("ticket.solved.reopen");
        var closeAfter = services.settings().closeAfter();
        if (!closeAfter.isZero()) {
            var until = new Texts(getLocale()).day(ticket.line().changedAt().plus(closeAfter));
            note.setText(getTranslation("ticket.solved.reopen.until", until));
        }
        return note;
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("ticket-note");
        return note;
    }

    private void showBeside(Ticket ticket) {
        beside.removeAll();
        beside.add(
                new TicketFacts(ticket, services),
                status(ticket),
                new FollowPanel(ticket, services.watchers(), person, () -> refresh("ticket.follow.changed")));
        showEnd(ticket);
        if (person.isAgent()) {
            var hidden = services.secrets().of(number);
            if (!hidden.isEmpty()) {
                beside.add(new HiddenPanel(services.secrets(), number, hidden));
            }
        }
        beside.add(further);
        if (person.isAgent()) {
            if (!ticket.suggestions().isEmpty()) {
                beside.add(new SuggestedBefore(ticket.suggestions(), pages));
            }
            beside.add(new HistoryPanel(services.history(), number));
        }
    }

    /** While it is not answered, how long that usually takes; once it is solved, how it was. */
    private void showEnd(Ticket ticket) {
        if (!ticket.status().isAtRest()) {
            if (ticket.status() == TicketStatus.NEW) {
                services.expected()
                        .usual(ticket.line().topic(), ticket.filedAt())
                        .ifPresent(it -> beside.add(new UsualTime(it)));
            }
            return;
        }
        var rating = services.ratings().of(number);
        if (!person.isAgent()) {
            beside.add(new RatingPanel(
                    rating.orElse(null), it -> services.ratings().rate(number, it)));
        } else {
            rating.ifPresent(it -> beside.add(new RatingShown(it)));
        }
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

    /** @param key of what to tell those who do not see it */
    private void refresh(String key) {
        show();
        said.setText(getTranslation(key));
        changed.run();
    }

    @Override
    public void quote(String author, String text) {
        if (answer != null) {
            answer.quote(author, text);
        }
    }

    @Override
    public void changed() {
        refresh("ticket.message.changed");
    }

    @Override
    public long lastShown() {
        return lastShown;
    }

    @Override
    public void sent() {
        refresh("ticket.answer.sent");
        if (answer != null) {
            answer.focus();
        }
    }

    @Override
    public void movedOn() {
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polling = event.getUI().addPollListener(poll -> look());
        look();
    }

    /** The database may be away for a while; what is shown stays. */
    private void look() {
        try {
            showPresent(services.reading().present(number, answer != null && answer.isBegun()));
            if (!services.reading().state(number).equals(state)) {
                show();
                said.setText(getTranslation("ticket.news"));
            }
        } catch (TicketNotFound e) {
            getContent().removeAll();
        } catch (DataAccessException | TransactionException e) {
            log.debug("Ticket {} cannot be followed right now: {}", number, e.getMessage());
        }
    }

    private void showPresent(List<Present> others) {
        present.setVisible(!others.isEmpty());
        present.setText(others.stream()
                .map(it -> getTranslation(it.answering() ? "ticket.present.answering" : "ticket.present", it.name()))
                .collect(Collectors.joining(". ")));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (polling != null) {
            polling.remove();
        }
        try {
            if (person.isAgent()) {
                services.reading().left(number);
            }
        } catch (RuntimeException e) {
            log.debug("Nobody is told that {} left ticket {}: {}", person.name(), number, e.getMessage());
        }
    }
}
