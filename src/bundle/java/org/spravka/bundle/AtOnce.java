package org.spravka.bundle;

import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.shared.TooltipConfiguration;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Loaded wherever Vaadin starts, for it belongs to no component; the empty path tells Vaadin so. */
@Route("")
@DependencyTrigger({DragSource.class, DropTarget.class, Tooltip.class, TooltipConfiguration.class})
class AtOnce extends Div {}
