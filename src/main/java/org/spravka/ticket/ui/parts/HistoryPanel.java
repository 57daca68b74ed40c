package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.spravka.ticket.TicketChange;
import org.spravka.ticket.TicketChange.Kind;
import org.spravka.ticket.TicketHistory;

/** Everything that was changed about a ticket, by whom and when; read when it is unfolded. */
final class HistoryPanel extends Composite<NativeDetails> {

    HistoryPanel(TicketHistory history, String number) {
        getContent().setSummaryText(getTranslation("desk.history"));
        getContent().addClassName("ticket-history");
        var list = new OrderedList();
        getContent().setContent(new Div(list));
        getContent().addToggleListener(toggle -> {
            list.removeAll();
            if (toggle.isOpened()) {
                history.of(number).reversed().forEach(it -> list.add(line(it)));
            }
        });
    }

    private ListItem line(TicketChange it) {
        var who = it.authorName().isEmpty() ? getTranslation("desk.history.itself") : it.authorName();
        var about = new Span(new Span(who), new Moment(it.at()));
        about.addClassName("ticket-about");
        return new ListItem(new Div(what(it)), about);
    }

    private String what(TicketChange it) {
        var name = getTranslation("desk.history." + it.kind().word());
        var before = value(it.kind(), it.before());
        var after = value(it.kind(), it.after());
        if (before.isEmpty() && after.isEmpty()) {
            return name;
        }
        return before.isEmpty() ? name + ": " + after : name + ": " + before + " → " + (after.isEmpty() ? "–" : after);
    }

    private String value(Kind kind, String value) {
        var word = value.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case ANSWERED, NOTED, EDITED -> "";
            case STATUS, CLOSING_TOLD -> value.isEmpty() ? "" : getTranslation("ticket.status." + word);
            case PRIORITY -> value.isEmpty() ? "" : getTranslation("ticket.priority." + word);
            case PRIVATE -> getTranslation(word.equals("true") ? "ticket.facts.yes" : "ticket.facts.no");
            case RATED -> value.isEmpty() ? "" : getTranslation("ticket.rating." + word);
            default -> value;
        };
    }
}
