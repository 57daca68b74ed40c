package org.spravka.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.Priority;
import org.spravka.ticket.QueuePlace;
import org.spravka.ticket.TicketLine;
import org.spravka.ticket.TicketQueue;
import org.spravka.ticket.ui.parts.Moment;
import org.spravka.ticket.ui.parts.StatusBadge;

/** The tickets of the queue, unread first, then those that wait longest. */
final class QueueList extends Composite<Div> {

    private static final int PAGE = 30;

    private final TicketQueue queue;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph empty = new Paragraph();
    private final NativeButton more;
    private final List<TicketLine> lines = new ArrayList<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private final Consumer<Set<String>> choose;
    private DeskAddress address = DeskAddress.START;

    /** @param choose is told which tickets are ticked */
    QueueList(TicketQueue queue, Consumer<Set<String>> choose) {
        this.queue = queue;
        this.choose = choose;
        empty.setText(getTranslation("desk.empty"));
        empty.addClassName("empty");
        more = new NativeButton(
                getTranslation("ticket.list.more"), click -> add(find(QueuePlace.of(lines.getLast()), PAGE)));
        more.addClassName("quiet");
        list.addClassName("queue");
        getContent().add(list, empty, more);
    }

    void show(DeskAddress address) {
        this.address = address;
        show(find(null, PAGE));
    }

    /** Looks again, whether or not something has changed, and takes all ticks away. */
    void start() {
        chosen.clear();
        choose.accept(chosen);
        show(find(null, Math.max(PAGE, lines.size())));
    }

    /** Looks again, and leaves everything as it is, the focus included, unless something has changed. */
    void refresh() {
        var now = find(null, Math.max(PAGE, lines.size()));
        if (!now.lines().equals(lines)) {
            show(now);
        }
    }

    private record Found(List<TicketLine> lines, boolean more) {}

    private Found find(@Nullable QueuePlace after, int limit) {
        var found = queue.find(address.filter(), after, limit + 1);
        return new Found(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }

    private void show(Found found) {
        list.removeAll();
        lines.clear();
        add(found);
    }

    private void add(Found found) {
        found.lines().forEach(it -> {
            lines.add(it);
            list.add(new ListItem(tick(it), card(it)));
        });
        more.setVisible(found.more());
        empty.setVisible(lines.isEmpty());
    }

    /** The ticket after (or, with -1, before) the open one; the first if none is open. */
    Optional<String> neighbour(int distance) {
        var numbers = lines.stream().map(TicketLine::number).toList();
        var open = address.ticket() == null ? -1 : numbers.indexOf(address.ticket());
        var wanted = open < 0 ? 0 : open + distance;
        return wanted >= 0 && wanted < numbers.size() ? Optional.of(numbers.get(wanted)) : Optional.empty();
    }

    private Checkbox tick(TicketLine ticket) {
        var tick = new Checkbox(chosen.contains(ticket.number()));
        tick.setAriaLabel(getTranslation("desk.bulk.choose", ticket.number()));
        tick.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(ticket.number());
            } else {
                chosen.remove(ticket.number());
            }
            choose.accept(chosen);
        });
        return tick;
    }

    /** Ticks the open ticket, or takes its tick away. */
    void tickOpen() {
        var open = address.ticket();
        if (open != null && !chosen.remove(open)) {
            chosen.add(open);
        }
        choose.accept(chosen);
        show(find(null, Math.max(PAGE, lines.size())));
    }

    private Anchor card(TicketLine ticket) {
        var subject = new Span(ticket.subject());
        subject.addClassName("ticket-subject");
        var company = ticket.requester().company();
        var about = new Span(
                new Span(ticket.number()),
                new Span(company == null ? ticket.requester().name() : company.name()));
        var assignee = ticket.work().assigneeName();
        if (assignee != null) {
            about.add(new Span(getTranslation("desk.assigned", assignee)));
        }
        if (ticket.work().priority() != Priority.NORMAL) {
            var priority = new Span(
                    getTranslation("ticket.priority." + ticket.work().priority().word()));
            priority.addClassName("priority-" + ticket.work().priority().word());
            about.add(priority);
        }
        about.addClassName("ticket-about");
        var card = new Anchor(
                address.withTicket(ticket.number()).path(),
                subject,
                new StatusBadge(ticket.status(), true),
                about,
                new Moment(ticket.changedAt()));
        card.addClassName("ticket-card");
        if (ticket.unread()) {
            card.addClassName("unread");
            var unread = new Span(getTranslation("desk.unread"));
            unread.addClassName("visually-hidden");
            subject.addComponentAsFirst(unread);
        }
        if (ticket.number().equals(address.ticket())) {
            card.getElement().setAttribute("aria-current", "true");
        }
        return card;
    }
}
