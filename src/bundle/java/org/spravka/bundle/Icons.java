package org.spravka.bundle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Icons, the whole set of them; an icon from another source needs only the frame. */
@Route
@DependencyTrigger({Icon.class})
class Icons extends Div {}
