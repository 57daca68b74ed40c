package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.FormText;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.TicketForm;

/** A form as a list of its fields, to be put together without writing YAML: another view of the same text. */
final class FormBuilder extends Composite<Div> {

    private final List<Locale> locales;
    private final Consumer<String> written;
    private final OrderedList list = new OrderedList();
    private TicketForm form = TicketForm.empty("");

    /** @param written is told the whole form as text after each change */
    FormBuilder(List<Locale> locales, Consumer<String> written) {
        this.locales = locales;
        this.written = written;
        list.addClassName("builder");
        var add = new Button(getTranslation("ticket.builder.add"), click -> edit(null));
        getContent().add(list, add);
    }

    void show(TicketForm form) {
        this.form = form;
        list.removeAll();
        for (var i = 0; i < form.fields().size(); i++) {
            list.add(item(i));
        }
    }

    private ListItem item(int index) {
        var field = form.fields().get(index);
        var label = new Span(field.label().in(getLocale()));
        label.addClassName("message-author");
        var about = new Div(
                label, new Span(getTranslation("ticket.field." + field.type().word())), new Span(field.key()));
        if (field.required()) {
            about.add(new Span(getTranslation("ticket.builder.required")));
        }
        if (!field.showWhen().isEmpty()) {
            about.add(new Span(getTranslation("ticket.builder.conditional")));
        }
        about.addClassName("ticket-about");
        var edit = link("ticket.builder.edit", field, () -> edit(field));
        var up = link("ticket.builder.up", field, () -> move(index, -1));
        up.setEnabled(index > 0);
        var down = link("ticket.builder.down", field, () -> move(index, 1));
        down.setEnabled(index < form.fields().size() - 1);
        var remove = link("ticket.builder.remove", field, () -> remove(index));
        var actions = new Div(edit, up, down, remove);
        actions.addClassName("ticket-about");
        var item = new ListItem(about, actions);
        item.addClassName("message");
        return item;
    }

    private NativeButton link(String key, TicketField field, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("link");
        button.setAriaLabel(getTranslation(key) + ": " + field.label().in(getLocale()));
        return button;
    }

    private void edit(@Nullable TicketField field) {
        new FieldDialog(field, form.fields(), locales, changed -> {
                    var fields = new ArrayList<>(form.fields());
                    if (field == null) {
                        fields.add(changed);
                    } else {
                        fields.set(fields.indexOf(field), changed);
                    }
                    write(fields);
                })
                .open();
    }

    private void move(int index, int distance) {
        var fields = new ArrayList<>(form.fields());
        Collections.swap(fields, index, index + distance);
        write(fields);
    }

    private void remove(int index) {
        var fields = new ArrayList<>(form.fields());
        fields.remove(index);
        write(fields);
    }

    /** What does not go together, such as a condition on a field that comes later, is told by the check of the text. */
    private void write(List<TicketField> fields) {
        written.accept(
                FormText.of(new TicketForm(form.topic(), form.revision(), form.prefix(), form.confidential(), fields)));
    }
}
