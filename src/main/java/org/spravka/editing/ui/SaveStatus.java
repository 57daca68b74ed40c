package org.spravka.editing.ui;

import com.vaadin.flow.component.html.Span;
import org.spravka.content.Manuscript;

/** Says in a line what is stored of what is being written, or why it is not. */
class SaveStatus extends Span {

    SaveStatus() {
        addClassName("save-status");
        getElement().setAttribute("role", "status");
    }

    void show(Manuscript stored) {
        var draft = stored.draft();
        var published = stored.published();
        if (draft != null) {
            setText(getTranslation("editing.save.saved", LocalTimes.of(draft.savedAt())));
        } else if (published != null) {
            setText(getTranslation("editing.save.published", published.number()));
        } else {
            setText(getTranslation("editing.save.nothing"));
        }
        removeClassName("unsaved");
    }

    /** @param problem the key of the reason why nothing is stored */
    void say(String problem) {
        setText(getTranslation(problem));
        addClassName("unsaved");
    }
}
