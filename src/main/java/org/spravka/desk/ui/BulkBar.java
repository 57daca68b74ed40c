package org.spravka.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.spravka.account.Person;
import org.spravka.ticket.DeskWork;
import org.spravka.ticket.Priority;
import org.spravka.ticket.TicketStatus;
import org.spravka.ticket.ui.parts.StatusBadge;

/** What can be done with all the tickets that are ticked. */
final class BulkBar extends Composite<Div> {

    private final DeskWork work;
    private final Runnable done;
    private final Span count = new Span();
    private final Select<Person> assignee = new Select<>();
    private final Select<TicketStatus> status = new Select<>();
    private final Select<Priority> priority = new Select<>();
    private Set<String> chosen = Set.of();

    /** @param done is told when something was changed */
    BulkBar(DeskWork work, Runnable done) {
        this.work = work;
        this.done = done;
        var mine = new Button(getTranslation("desk.bulk.mine"), click -> assignToMe());
        mine.addThemeVariants(ButtonVariant.SMALL);
        assignee.setPlaceholder(getTranslation("desk.bulk.assign"));
        assignee.setAriaLabel(getTranslation("desk.bulk.assign"));
        assignee.setItemLabelGenerator(Person::name);
        assignee.setItems(work.agents());
        assignee.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                apply(() -> work.assign(chosen, change.getValue().id()));
                assignee.clear();
            }
        });
        status.setPlaceholder(getTranslation("desk.bulk.status"));
        status.setAriaLabel(getTranslation("desk.bulk.status"));
        status.setItems(EnumSet.complementOf(EnumSet.of(TicketStatus.NEW)));
        status.setItemLabelGenerator(it -> getTranslation(StatusBadge.key(it, true)));
        status.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                apply(() -> work.become(chosen, change.getValue()));
                status.clear();
            }
        });
        priority.setPlaceholder(getTranslation("desk.bulk.priority"));
        priority.setAriaLabel(getTranslation("desk.bulk.priority"));
        priority.setItems(Priority.values());
        priority.setItemLabelGenerator(it -> getTranslation("ticket.priority." + it.word()));
        priority.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                apply(() -> work.prioritize(chosen, change.getValue()));
                priority.clear();
            }
        });
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("desk.bulk"));
        getContent().add(count, mine, assignee, status, priority);
        getContent().setVisible(false);
    }

    void assignToMe() {
        if (!chosen.isEmpty()) {
            apply(() -> work.assignToMe(chosen));
        }
    }

    void choose(Set<String> numbers) {
        chosen = Set.copyOf(numbers);
        count.setText(getTranslation("desk.bulk.chosen", chosen.size()));
        getContent().setVisible(!chosen.isEmpty());
    }

    private void apply(Supplier<List<String>> change) {
        var refused = change.get();
        if (!refused.isEmpty()) {
            Notification.show(getTranslation("desk.bulk.refused", String.join(", ", refused)));
        }
        done.run();
    }
}
