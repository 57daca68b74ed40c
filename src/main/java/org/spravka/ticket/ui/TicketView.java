package org.spravka.ticket.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.spravka.account.CurrentPerson;
import org.spravka.ticket.TicketNotFound;
import org.spravka.ticket.TicketNumber;
import org.spravka.ticket.ui.parts.TicketPane;

/** One ticket. To whoever may not see it, it is not there. */
@Route("tickets/:number(" + TicketNumber.PATTERN + ")")
@PermitAll
@StyleSheet("tickets.css")
public class TicketView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final TicketPane.Factory panes;
    private final CurrentPerson person;
    private String number = "";

    TicketView(TicketPane.Factory panes, CurrentPerson person) {
        this.panes = panes;
        this.person = person;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = event.getRouteParameters().get("number").orElse("");
        removeAll();
        try {
            add(wayBack(), panes.of(number, () -> {}));
        } catch (TicketNotFound e) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(TicketPane.LOOK_AGAIN);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private Nav wayBack() {
        var list = new OrderedList(new ListItem(new Anchor("/tickets", getTranslation("menu.tickets"))));
        if (person.get().isAgent()) {
            list.add(new ListItem(new Anchor("/desk?ticket=" + number, getTranslation("ticket.at-desk"))));
        }
        var nav = new Nav(list);
        nav.addClassName("breadcrumbs");
        nav.setAriaLabel(getTranslation("help.breadcrumbs"));
        return nav;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ticket.title", number);
    }
}
