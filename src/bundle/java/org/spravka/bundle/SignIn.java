package org.spravka.bundle;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginOverlay;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Vaadin's sign-in forms. */
@Route
@DependencyTrigger({LoginForm.class, LoginOverlay.class})
class SignIn extends Div {}
