package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import org.spravka.account.Person;
import org.spravka.ticket.Ticket;
import org.spravka.ticket.Watcher;
import org.spravka.ticket.Watchers;

/** Who follows a ticket, and whether most colleagues do not see it. */
final class FollowPanel extends Composite<Section> {

    private final Watchers watchers;
    private final String number;
    private final Person self;
    private final Runnable changed;

    FollowPanel(Ticket ticket, Watchers watchers, Person self, Runnable changed) {
        this.watchers = watchers;
        this.number = ticket.number();
        this.self = self;
        this.changed = changed;
        getContent().addClassName("follow-panel");
        getContent().add(new H2(getTranslation("ticket.follow.title")), list(ticket), ownChoice(ticket), ask());
        if (ticket.requester().company() != null) {
            getContent().add(privacy(ticket));
        }
    }

    private UnorderedList list(Ticket ticket) {
        var list = new UnorderedList();
        list.addClassName("watchers");
        ticket.watchers().forEach(it -> list.add(item(it)));
        return list;
    }

    private ListItem item(Watcher watcher) {
        var remove = new NativeButton("×", click -> run(() -> watchers.remove(number, watcher.person())));
        remove.addClassName("link");
        remove.setAriaLabel(getTranslation("ticket.follow.remove", watcher.name()));
        return new ListItem(new Span(watcher.name()), remove);
    }

    private NativeButton ownChoice(Ticket ticket) {
        var follows = ticket.watchers().stream().anyMatch(it -> it.person() == self.id());
        var button = new NativeButton(
                getTranslation(follows ? "ticket.follow.stop" : "ticket.follow.start"),
                click -> run(() -> {
                    if (follows) {
                        watchers.unfollow(number);
                    } else {
                        watchers.follow(number);
                    }
                }));
        button.addClassName("quiet");
        return button;
    }

    private Div ask() {
        var candidates = watchers.candidates(number).stream()
                .filter(it -> it.id() != self.id())
                .toList();
        if (candidates.isEmpty()) {
            return new Div();
        }
        var colleague = new ComboBox<Person>();
        colleague.setLabel(getTranslation("ticket.follow.ask"));
        colleague.setItems(candidates);
        colleague.setItemLabelGenerator(Person::name);
        colleague.setWidthFull();
        colleague.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                run(() -> watchers.add(number, change.getValue().id()));
            }
        });
        return new Div(colleague);
    }

    private Checkbox privacy(Ticket ticket) {
        var box = new Checkbox(getTranslation("ticket.private"), ticket.confidential());
        box.setHelperText(getTranslation("ticket.private.hint"));
        box.setEnabled(self.isAgent()
                || self.companyOwner()
                || Objects.equals(ticket.requester().person(), self.id()));
        box.addValueChangeListener(change -> run(() -> watchers.keepPrivate(number, change.getValue())));
        return box;
    }

    private void run(Runnable work) {
        work.run();
        changed.run();
    }
}
