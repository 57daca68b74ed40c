package org.spravka.bundle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import org.spravka.editing.ui.MarkdownEditor;

/** CodeMirror, the heaviest of all. */
@Route
@DependencyTrigger({MarkdownEditor.class})
class MarkdownEditing extends Div {}
