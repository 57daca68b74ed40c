package org.spravka.desk.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Companies;
import org.spravka.content.Catalog;
import org.spravka.ticket.DeskWork;
import org.spravka.ticket.SavedFilters;
import org.spravka.ticket.TicketNotFound;
import org.spravka.ticket.TicketQueue;
import org.spravka.ticket.ui.parts.TicketPane;

/** Where agents work: the queue, and the ticket that is open beside it. Alt+J and Alt+K go through the queue. */
@Route("desk")
@RolesAllowed({"AGENT", "ADMIN"})
@StyleSheet("tickets.css")
public class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The queue is looked at again at every such poll: it changes less often than the ticket that is open. */
    private static final int EVERY_FOURTH = 4;

    private final TicketQueue queue;
    private final TicketPane.Factory panes;
    private final QueueFilters filters;
    private final QueueList list;
    private final SavedFilterLinks saved;
    private final BulkBar bulk;
    private final CaseContext.Factory contexts;
    private final Div open = new Div();
    private DeskAddress address = DeskAddress.START;
    private @Nullable Registration polling;
    private @Nullable TicketPane pane;
    private int polls;

    DeskView(
            TicketQueue queue,
            DeskWork work,
            SavedFilters savedFilters,
            Catalog catalog,
            Companies companies,
            TicketPane.Factory panes,
            CaseContext.Factory contexts) {
        this.queue = queue;
        this.panes = panes;
        this.contexts = contexts;
        this.filters = new QueueFilters(catalog, companies, this::go);
        this.saved = new SavedFilterLinks(savedFilters);
        this.bulk = new BulkBar(work, this::worked);
        this.list = new QueueList(queue, bulk::choose);
        var keys = new Paragraph(getTranslation("desk.keys"));
        keys.addClassName("desk-keys");
        var side = new Aside(new H1(getTranslation("menu.desk")), saved, filters, bulk, list, keys);
        side.addClassName("desk-queue");
        open.addClassName("desk-open");
        addClassName("desk");
        add(side, open);
        Shortcuts.addShortcutListener(this, () -> step(1), Key.KEY_J, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, () -> step(-1), Key.KEY_K, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, filters::focus, Key.KEY_F, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, list::tickOpen, Key.KEY_X, KeyModifier.ALT);
        Shortcuts.addShortcutListener(this, this::answer, Key.KEY_R, KeyModifier.ALT);
        Shortcuts.addShortcutListener(
                this,
                () -> {
                    if (address.ticket() != null) {
                        work.assignToMe(Set.of(address.ticket()));
                    }
                    worked();
                },
                Key.KEY_A,
                KeyModifier.ALT);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = DeskAddress.of(event.getLocation());
        showTicket();
        filters.count(queue.counts());
        filters.show(address);
        saved.show(address);
        list.show(address);
        setClassName("has-open", address.ticket() != null);
    }

    private void showTicket() {
        open.removeAll();
        pane = null;
        var number = address.ticket();
        if (number == null) {
            open.add(note("desk.choose"));
            return;
        }
        try {
            var back = new Anchor(address.withTicket(null).path(), getTranslation("desk.back"));
            back.addClassName("desk-back");
            pane = panes.of(number, this::refresh);
            open.add(back, pane);
            queue.seen(number);
            pane.addBeside(contexts.of(number, pane::insert, this::worked));
        } catch (TicketNotFound e) {
            open.add(note("desk.missing"));
        }
    }

    private void answer() {
        if (pane != null) {
            pane.answer();
        }
    }

    /** Something was settled about one ticket or several. */
    private void worked() {
        filters.count(queue.counts());
        list.start();
        showTicket();
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("empty");
        return note;
    }

    private void refresh() {
        filters.count(queue.counts());
        list.refresh();
    }

    private void go(DeskAddress wanted) {
        UI.getCurrent().navigate(DeskView.class, wanted.query());
    }

    private void step(int distance) {
        list.neighbour(distance).ifPresent(number -> go(address.withTicket(number)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(TicketPane.LOOK_AGAIN);
        polling = event.getUI().addPollListener(poll -> {
            if (++polls % EVERY_FOURTH == 0) {
                refresh();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("menu.desk");
    }
}
