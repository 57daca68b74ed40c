package org.spravka.bundle;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** What nearly every view has. */
@Route
@DependencyTrigger({
    Button.class,
    Notification.class,
    HorizontalLayout.class,
    Scroller.class,
    VerticalLayout.class,
    TextField.class
})
class Basics extends Div {}
