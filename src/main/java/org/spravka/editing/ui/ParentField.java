package org.spravka.editing.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;
import org.spravka.editing.Node;
import org.spravka.editing.Node.OfTopic;
import org.spravka.editing.Outline;

/** Where something belongs: a topic into a category, a page into a topic. */
class ParentField extends ComboBox<Node> {

    private final Outline outline;

    private ParentField(String label, Outline outline) {
        this.outline = outline;
        setLabel(getTranslation(label));
        setItemLabelGenerator(this::path);
        setManualValidation(true);
        setErrorMessage(getTranslation("editing.parent.missing"));
    }

    static ParentField ofTopic(Outline outline, @Nullable Node near) {
        var field = new ParentField("editing.category", outline);
        field.setItems(outline.roots());
        outline.categoryOf(near).ifPresent(field::setValue);
        return field;
    }

    static ParentField ofPage(Outline outline, @Nullable Node near) {
        var field = new ParentField("editing.topic", outline);
        field.setItems(outline.topics().stream().map(Node.class::cast).toList());
        outline.topicOf(near).ifPresent(field::setValue);
        return field;
    }

    /** Topics of the same name exist in several categories. */
    private String path(Node node) {
        var title = node.title(getLocale());
        return node instanceof OfTopic
                ? outline.categoryOf(node)
                        .map(it -> it.title(getLocale()) + " ▸ " + title)
                        .orElse(title)
                : title;
    }

    /** @return whether one is chosen; if not, the field says so */
    boolean check() {
        setInvalid(isEmpty());
        return !isEmpty();
    }
}
