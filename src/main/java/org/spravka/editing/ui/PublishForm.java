package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Changes;
import org.spravka.content.Draft;
import org.spravka.content.Publishing;
import org.spravka.content.Revision;
import org.spravka.content.RevisionNames;

/** What readers will find changed, and what to write about it into the history. */
class PublishForm extends Composite<Div> {

    private final TextArea comment = new TextArea(getTranslation("editing.publish.comment"));
    private final boolean hasChanges;
    private @Nullable ChangesChoice choice;
    private final TextField name = new TextField(getTranslation("editing.publish.name"));
    private final Checkbox minor = new Checkbox(getTranslation("editing.publish.minor"));

    /** @param published what readers see now, null if the page is new to them */
    PublishForm(Draft draft, @Nullable Revision published) {
        hasChanges = published == null || !published.text().equals(draft.text());
        comment.setMaxLength(Publishing.MAX_COMMENT);
        comment.setHelperText(getTranslation("editing.publish.comment.help"));
        comment.setAutofocus(true);
        getContent().addClassName("publish-form");
        name.setMaxLength(RevisionNames.MAX_NAME);
        name.setHelperText(getTranslation("editing.publish.name.help"));
        getContent().add(comment, name);
        if (published == null) {
            getContent().addComponentAsFirst(new Paragraph(getTranslation("editing.publish.first")));
        } else if (hasChanges) {
            choice = new ChangesChoice(Changes.between(published.text(), draft.text()));
            var choose = new Details(getTranslation("editing.changes"), choice);
            getContent().add(minor, choose, changes(draft, published));
        } else {
            getContent().add(new Paragraph(getTranslation("editing.publish.same")));
        }
    }

    private TextComparison changes(Draft draft, Revision published) {
        return new TextComparison(
                getTranslation("editing.side.published", published.number()),
                Wording.of(published.text()),
                getTranslation("editing.side.draft"),
                Wording.of(draft.text()));
    }

    /** Shows what to look at first, if there is anything. */
    void warn(ChecksList checks) {
        if (checks.count() > 0) {
            getContent().addComponentAsFirst(checks);
        }
    }

    /** Whether there is anything that readers would see. */
    boolean hasChanges() {
        return hasChanges;
    }

    /** The numbers of the changes that go live; null for the whole draft. */
    @Nullable
    Set<Integer> part() {
        return choice == null || choice.isAll() ? null : choice.accepted();
    }

    String comment() {
        return comment.getValue();
    }

    /** By which people find the revision again; mostly empty. */
    String name() {
        return name.getValue().strip();
    }

    boolean isMinor() {
        return minor.getValue();
    }
}
