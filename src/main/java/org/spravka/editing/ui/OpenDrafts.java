package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.spravka.content.Draft;

/** What is being written and readers do not see yet. */
class OpenDrafts extends Composite<Section> {

    OpenDrafts(List<Draft> drafts) {
        getContent().addClassName("open-drafts");
        getContent().add(new H2(getTranslation("editing.drafts")));
        getContent()
                .add(
                        drafts.isEmpty()
                                ? new Paragraph(getTranslation("editing.drafts.none"))
                                : new UnorderedList(
                                        drafts.stream().map(this::line).toArray(ListItem[]::new)));
    }

    private ListItem line(Draft draft) {
        Component who = new Span(
                getTranslation("editing.drafts.saved", draft.savedBy().name(), LocalTimes.of(draft.savedAt())));
        return new ListItem(
                PageEditorView.link(draft.text().title(), draft.slug(), draft.locale()),
                new LanguageTag(draft.locale()),
                who);
    }
}
