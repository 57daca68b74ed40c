package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Supplier;

/** Another text of the page being written: where it comes from, how it differs, and what to do about it. */
class OtherText extends Composite<Section> {

    private final Div comparison = new Div();
    private final Details differences;

    OtherText(String message, Button... choices) {
        var buttons = new Div(choices);
        buttons.addClassName("action-group");
        differences = new Details(getTranslation("editing.compare"), comparison);
        getContent().addClassName("other-text");
        getContent().getElement().setAttribute("aria-label", message);
        getContent().add(new Paragraph(message), buttons, differences);
    }

    /** @param shown made when somebody wants to see it */
    void show(Supplier<TextComparison> shown) {
        differences.addOpenedChangeListener(change -> {
            comparison.removeAll();
            if (change.isOpened()) {
                comparison.add(shown.get());
            }
        });
    }

    void open() {
        differences.setOpened(true);
    }

    void close() {
        removeFromParent();
    }
}
