package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.spravka.ticket.FormComparison;
import org.spravka.ticket.FormHistory;
import org.spravka.ticket.FormRevision;
import org.spravka.ticket.ui.parts.Moment;

/** Earlier revisions of a form: what changed since, and going on from one of them. */
final class FormVersions extends Composite<Section> {

    private final FormHistory history;
    private final String topic;
    private final Supplier<String> written;
    private final Consumer<String> restore;
    private final OrderedList list = new OrderedList();
    private final Div comparison = new Div();

    /**
     * @param written what stands in the editor, compared with the chosen revision
     * @param restore takes a revision's text as the draft to go on with
     */
    FormVersions(FormHistory history, String topic, Supplier<String> written, Consumer<String> restore) {
        this.history = history;
        this.topic = topic;
        this.written = written;
        this.restore = restore;
        list.addClassName("form-versions");
        getContent().add(new H2(getTranslation("ticket.forms.history")), list, comparison);
        refresh();
    }

    void refresh() {
        comparison.removeAll();
        list.removeAll();
        history.of(topic).forEach(it -> list.add(item(it)));
    }

    private ListItem item(FormRevision it) {
        var number = new Span(getTranslation("ticket.forms.revision", it.number()));
        number.addClassName("message-author");
        var who = new Span(it.author().isEmpty() ? getTranslation("ticket.forms.folder") : it.author());
        var about = new Div(
                number,
                new Moment(it.publishedAt()),
                who,
                new Span(getTranslation("ticket.forms.fields", it.fields())));
        about.addClassName("ticket-about");
        var compare = link("ticket.forms.compare", () -> compare(it.number()));
        var back = link(
                "ticket.forms.restore", () -> history.yaml(topic, it.number()).ifPresent(restore));
        var item = new ListItem(about);
        if (!it.comment().isEmpty()) {
            item.add(new Div(it.comment()));
        }
        var actions = new Div(compare, back);
        actions.addClassName("ticket-about");
        item.add(actions);
        return item;
    }

    private NativeButton link(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("link");
        return button;
    }

    private void compare(int number) {
        comparison.removeAll();
        history.yaml(topic, number).ifPresent(then -> {
            comparison.add(
                    new Span(getTranslation("ticket.forms.since", number)),
                    new FormChanges(FormComparison.between(then, written.get())));
            comparison.scrollIntoView();
        });
    }
}
