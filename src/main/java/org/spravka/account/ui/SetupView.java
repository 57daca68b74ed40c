package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.spravka.account.LinkUnusable;
import org.spravka.account.OneTimeLinks;

/** Where the link leads that is printed while there is no administrator: whoever follows it becomes the first one. */
@Route("setup/:secret")
@AnonymousAllowed
@StyleSheet("account.css")
public class SetupView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OneTimeLinks links;

    SetupView(OneTimeLinks links) {
        this.links = links;
        getContent().addClassNames("account-view", "narrow-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElseThrow();
        getContent().removeAll();
        try {
            links.openSetup(secret);
            offer(secret);
        } catch (LinkUnusable unusable) {
            getContent().add(new UnusableLink(unusable));
        }
    }

    private void offer(String secret) {
        getContent()
                .add(
                        new H1(getTranslation("account.setup.title")),
                        new Paragraph(getTranslation("account.setup.text")),
                        new WelcomeForm("", "", true, (email, name, password) -> {
                            CurrentSession.signIn(links.setUp(secret, email, name, password));
                            getUI().ifPresent(ui -> ui.getPage().setLocation("/admin"));
                        }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.setup.title");
    }
}
