package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.spravka.content.Changes;
import org.spravka.content.Changes.Change;

/**
 * Each change of a draft, to be accepted or rejected. By keyboard: j and k go to the next and the one before, a accepts, r rejects
 * and both go on; Space does either.
 */
class ChangesChoice extends Composite<Div> {

    private final List<Checkbox> boxes = new ArrayList<>();
    private final Span told = new Span();
    private int current;

    ChangesChoice(Changes changes) {
        var list = new OrderedList();
        list.addClassName("changes-list");
        changes.all().forEach(it -> list.add(line(it)));
        var all = new Button(getTranslation("editing.changes.all"), click -> boxes.forEach(it -> it.setValue(true)));
        var none = new Button(getTranslation("editing.changes.none"), click -> boxes.forEach(it -> it.setValue(false)));
        told.getElement().setAttribute("role", "status");
        var group = new Div(all, none, told);
        group.addClassName("action-group");
        getContent().addClassName("changes-choice");
        getContent().add(new Paragraph(getTranslation("editing.changes.lead")), group, list);
        key(list, Key.KEY_J, () -> go(1));
        key(list, Key.KEY_K, () -> go(-1));
        key(list, Key.KEY_A, () -> set(true));
        key(list, Key.KEY_R, () -> set(false));
        tell();
    }

    private void key(Component list, Key key, Runnable action) {
        Shortcuts.addShortcutListener(this, action::run, key).listenOn(list);
    }

    private void set(boolean accepted) {
        if (!boxes.isEmpty()) {
            boxes.get(current).setValue(accepted);
            go(1);
        }
    }

    private void go(int step) {
        if (!boxes.isEmpty()) {
            current = Math.clamp(current + step, 0, boxes.size() - 1);
            boxes.get(current).focus();
        }
    }

    private ListItem line(Change change) {
        var box = new Checkbox(
                getTranslation("editing.changes.accept." + change.place().name().toLowerCase(Locale.ROOT)));
        int place = boxes.size();
        box.setValue(true);
        box.addFocusListener(focus -> current = place);
        var item = new ListItem(box, words(change));
        item.addClassName("change-line");
        box.addValueChangeListener(event -> {
            item.setClassName("rejected", !event.getValue());
            tell();
        });
        boxes.add(box);
        return item;
    }

    private static Div words(Change change) {
        var words = new Div();
        words.addClassName("change-words");
        var element = words.getElement();
        element.appendChild(Element.createText(change.lead()));
        if (!change.before().isEmpty()) {
            element.appendChild(new Element("del").setText(change.before()));
        }
        if (!change.after().isEmpty()) {
            element.appendChild(new Element("ins").setText(change.after()));
        }
        element.appendChild(Element.createText(change.rest()));
        return words;
    }

    private void tell() {
        told.setText(getTranslation("editing.changes.told", accepted().size(), boxes.size()));
    }

    /** The numbers of those that are accepted. */
    Set<Integer> accepted() {
        var accepted = new HashSet<Integer>();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).getValue()) {
                accepted.add(i);
            }
        }
        return accepted;
    }

    boolean isAll() {
        return accepted().size() == boxes.size();
    }
}
