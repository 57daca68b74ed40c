package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.html.Span;
import org.spravka.ticket.TicketStatus;

/** How far a case is, in plain words: whose turn it is depends on who looks. */
public final class StatusBadge extends Span {

    public StatusBadge(TicketStatus status, boolean forAgent) {
        setText(getTranslation(key(status, forAgent)));
        addClassNames("status", "status-" + status.word());
    }

    public static String key(TicketStatus status, boolean forAgent) {
        return "ticket.status." + status.word() + (forAgent && status == TicketStatus.WAITING ? ".agent" : "");
    }
}
