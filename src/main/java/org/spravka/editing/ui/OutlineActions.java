package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.editing.Node;
import org.spravka.editing.Node.OfCategory;
import org.spravka.editing.Node.OfPage;
import org.spravka.editing.Outline;
import org.spravka.editing.Placing;
import org.spravka.editing.Placing.Side;

/** What can be done with the outline as a whole, and with the selected line of it. */
class OutlineActions extends Composite<Div> {

    private final Signal<Outline> outline;
    private final Signal<Outline> shown;
    private final Signal<@Nullable Node> selected;
    private final OutlineDialogs dialogs;
    private final Placing placing;
    private final Runnable changed;

    /** @param shown the part of the outline that the person sees: a line moves past the next one there */
    OutlineActions(
            ValueSignal<Outline> outline,
            Signal<Outline> shown,
            ValueSignal<@Nullable Node> selected,
            OutlineDialogs dialogs,
            Placing placing,
            Runnable changed) {
        this.outline = outline;
        this.shown = shown;
        this.selected = selected;
        this.dialogs = dialogs;
        this.placing = placing;
        this.changed = changed;
        getContent().addClassName("outline-actions");
        getContent().add(forAll(), forSelected());
    }

    private Component forAll() {
        var page = new Button(
                getTranslation("editing.page.new"), click -> dialogs.newPage(outline.peek(), selected.peek()));
        page.addThemeVariants(ButtonVariant.PRIMARY);
        var topic = new Button(
                getTranslation("editing.topic.new"),
                click -> dialogs.newTopic(outline.peek(), selected.peek(), changed));
        var category = new Button(getTranslation("editing.category.new"), click -> dialogs.newCategory(changed));
        return group(page, topic, category, new Anchor("/forms", getTranslation("ticket.forms.title")));
    }

    private Component forSelected() {
        var rename = button("editing.rename", node -> dialogs.rename(node, changed));
        rename.bindText(
                selected.map(it -> getTranslation(it instanceof OfPage ? "editing.page.address" : "editing.rename")));
        rename.bindEnabled(selected.map(it -> it != null));
        var move = button("editing.move", node -> dialogs.move(outline.peek(), node, changed));
        move.bindEnabled(selected.map(it -> it != null && !(it instanceof OfCategory)));
        var archive = button("editing.archive", node -> {
            if (node instanceof OfPage page) {
                dialogs.archive(page, changed);
            }
        });
        archive.bindText(selected.map(it -> getTranslation(
                it instanceof OfPage(var page) && page.archived() ? "editing.unarchive" : "editing.archive")));
        archive.bindEnabled(selected.map(it -> it instanceof OfPage));
        var group = group(step("editing.up", "↑", -1), step("editing.down", "↓", 1), rename, move, archive);
        group.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("editing.selected"));
        return group;
    }

    private Button step(String name, String sign, int step) {
        var button = button(
                name,
                node -> neighbour(shown.peek(), node, step).ifPresent(it -> {
                    placing.putBeside(node, step < 0 ? Side.BEFORE : Side.AFTER, it);
                    changed.run();
                }));
        button.setText(sign);
        button.setAriaLabel(getTranslation(name));
        button.setTooltipText(getTranslation(name));
        button.bindEnabled(Signal.computed(() -> selected.get() != null
                && neighbour(shown.get(), selected.get(), step).isPresent()));
        return button;
    }

    private static Optional<Node> neighbour(Outline outline, Node node, int step) {
        var siblings = outline.siblings(node);
        var at = siblings.stream().map(Node::key).toList().indexOf(node.key());
        var next = at + step;
        return at < 0 || next < 0 || next >= siblings.size() ? Optional.empty() : Optional.of(siblings.get(next));
    }

    private Button button(String name, Consumer<Node> action) {
        var button = new Button(getTranslation(name), click -> {
            var node = selected.peek();
            if (node != null) {
                action.accept(node);
            }
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Div group(Component... buttons) {
        var group = new Div(buttons);
        group.addClassName("action-group");
        return group;
    }
}
