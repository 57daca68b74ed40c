package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.spravka.content.WaitingText;

/** Texts out of the content folder on which an editor must decide; not there while there are none. */
class WaitingTexts extends Composite<Section> {

    WaitingTexts(List<WaitingText> waiting) {
        setVisible(!waiting.isEmpty());
        getContent().addClassName("waiting-texts");
        getContent()
                .add(
                        new H2(getTranslation("editing.waiting")),
                        new Paragraph(getTranslation("editing.waiting.lead")),
                        new UnorderedList(waiting.stream().map(this::line).toArray(ListItem[]::new)));
    }

    private ListItem line(WaitingText text) {
        return new ListItem(
                PageEditorView.link(text.text().title(), text.slug(), text.locale()),
                new LanguageTag(text.locale()),
                new Span(getTranslation("editing.waiting.found", text.path(), LocalTimes.of(text.foundAt()))));
    }
}
