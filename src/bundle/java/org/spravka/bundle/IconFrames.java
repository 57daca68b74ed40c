package org.spravka.bundle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.AbstractIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** The frame of an icon from a picture or font. */
@Route
@DependencyTrigger({AbstractIcon.class})
class IconFrames extends Div {}
