package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;

/** Two texts side by side. */
class TextComparison extends Composite<Div> {

    TextComparison(String leftName, Wording left, String rightName, Wording right) {
        getContent().addClassName("text-comparison");
        getContent().add(side(leftName, left), side(rightName, right));
    }

    private static Section side(String name, Wording wording) {
        return new Section(
                new H3(name),
                new Pre(String.join("\n\n", wording.title(), wording.summary(), String.join(", ", wording.labels()), wording.markdown())));
    }
}
