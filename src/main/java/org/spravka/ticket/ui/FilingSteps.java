package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The four steps, which of them is being taken, and the way back to those before it. */
final class FilingSteps extends Composite<Nav> {

    private static final List<String> STEPS = List.of("category", "topic", "form", "wait");

    private final OrderedList list = new OrderedList();

    FilingSteps() {
        list.addClassName("steps");
        getContent().setAriaLabel(getTranslation("ticket.steps"));
        getContent().add(list);
    }

    /**
     * @param current from 0
     * @param back the addresses of the steps before it; none for what cannot be changed any more
     */
    void show(int current, List<String> back) {
        list.removeAll();
        for (var i = 0; i < STEPS.size(); i++) {
            var name = new Span(getTranslation("ticket.step." + STEPS.get(i)));
            Component shown = i < back.size() ? new Anchor(back.get(i), name) : name;
            var step = new ListItem(shown);
            step.setClassName("step-done", i < current);
            if (i == current) {
                step.getElement().setAttribute("aria-current", "step");
            }
            list.add(step);
        }
    }
}
