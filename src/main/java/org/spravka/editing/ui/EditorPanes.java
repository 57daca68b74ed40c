package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;

/** Text and preview beside each other; where that is too narrow, one of them under a tab. The style sheet decides which. */
class EditorPanes extends Composite<Div> {

    private static final String PREVIEW_CHOSEN = "preview-chosen";

    EditorPanes(PageFields fields, Preview preview) {
        var write = new Tab(getTranslation("editing.write"));
        var look = new Tab(getTranslation("editing.preview"));
        var tabs = new Tabs(write, look);
        tabs.addClassName("pane-tabs");
        tabs.addSelectedChangeListener(
                change -> getContent().setClassName(PREVIEW_CHOSEN, change.getSelectedTab() == look));
        var panes = new Div(fields, preview, new ScrollTogether());
        panes.addClassName("panes");
        getContent().addClassName("editor-panes");
        getContent().add(tabs, panes);
    }
}
