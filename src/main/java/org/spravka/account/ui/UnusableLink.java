package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.spravka.account.LinkKind;
import org.spravka.account.LinkUnusable;

/** Says that a one-time link leads nowhere, and what to do. */
class UnusableLink extends Composite<Div> {

    UnusableLink(LinkUnusable unusable) {
        var reason = unusable.reason().name().toLowerCase(Locale.ROOT);
        var next = unusable.kind() == LinkKind.SETUP ? "account.unusable.setup" : "account.unusable.next";
        var signIn = new Anchor("/login", getTranslation("account.login.title"));
        signIn.setRouterIgnore(true);
        getContent()
                .add(
                        new H1(getTranslation("account.unusable.title")),
                        new Paragraph(getTranslation("account.unusable." + reason)),
                        new Paragraph(getTranslation(next)),
                        signIn);
    }
}
