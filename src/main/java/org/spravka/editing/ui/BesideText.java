package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.spravka.editing.Reading;
import org.spravka.markdown.Finding;
import org.spravka.markdown.RenderedText;

/** What is to be known of a text beside it: its headings, how long it is, and what to look at. */
class BesideText extends Composite<Div> {

    private final Paragraph length = new Paragraph();
    private final ChecksList checks;

    BesideText(ChecksList checks) {
        this.checks = checks;
        var outline = new Section(new H2(getTranslation("editing.headings")), new TextOutline(), length);
        outline.addClassName("text-headings");
        length.addClassName("text-length");
        getContent().addClassName("beside-text");
        getContent().add(outline, checks);
    }

    void show(RenderedText text, List<Finding> findings) {
        var reading = Reading.of(text);
        length.setText(getTranslation("editing.length", reading.words(), reading.minutes()));
        checks.show(findings);
    }

    ChecksList checks() {
        return checks;
    }
}
