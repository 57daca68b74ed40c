package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** Text and preview beside each other; where that is too narrow, the one that is chosen. The style sheet decides which. */
class EditorPanes extends Composite<Div> {

    private final NativeButton write = new NativeButton(getTranslation("editing.write"), click -> choose(false));
    private final NativeButton look = new NativeButton(getTranslation("editing.preview"), click -> choose(true));

    EditorPanes(PageFields fields, Preview preview) {
        var choice = new Div(write, look);
        choice.addClassNames("segments", "pane-choice");
        var panes = new Div(fields, preview, new ScrollTogether());
        panes.addClassName("panes");
        getContent().addClassName("editor-panes");
        getContent().add(choice, panes);
        choose(false);
    }

    private void choose(boolean preview) {
        getContent().setClassName("preview-chosen", preview);
        write.getElement().setAttribute("aria-pressed", Boolean.toString(!preview));
        look.getElement().setAttribute("aria-pressed", Boolean.toString(preview));
    }
}
