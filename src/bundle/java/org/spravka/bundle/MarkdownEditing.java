package org.spravka.bundle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import org.spravka.editing.ui.DraftKeeper;
import org.spravka.editing.ui.MarkdownEditor;
import org.spravka.editing.ui.ScrollTogether;
import org.spravka.editing.ui.TextOutline;

/** The editor of pages; CodeMirror in it is the heaviest of all. */
@Route
@DependencyTrigger({MarkdownEditor.class, DraftKeeper.class, ScrollTogether.class, TextOutline.class})
class MarkdownEditing extends Div {}
