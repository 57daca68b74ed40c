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
import java.util.Locale;
import org.spravka.account.LinkKind;
import org.spravka.account.LinkUnusable;
import org.spravka.account.OneTimeLinks;

/** Where an invitation or a link for another password leads: name and password are chosen here. */
@Route("welcome/:secret")
@AnonymousAllowed
@StyleSheet("account.css")
public class WelcomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final OneTimeLinks links;

    WelcomeView(OneTimeLinks links) {
        this.links = links;
        getContent().addClassNames("account-view", "narrow-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var secret = event.getRouteParameters().get("secret").orElseThrow();
        getContent().removeAll();
        try {
            offer(links.open(secret), secret);
        } catch (LinkUnusable unusable) {
            getContent().add(new UnusableLink(unusable));
        }
    }

    private void offer(OneTimeLinks.Welcome welcome, String secret) {
        var key = "account.welcome." + welcome.kind().name().toLowerCase(Locale.ROOT);
        getContent()
                .add(
                        new H1(getTranslation(key + ".title", welcome.name())),
                        new Paragraph(getTranslation(key + ".text", welcome.email())),
                        new WelcomeForm(
                                welcome.email(),
                                welcome.name(),
                                welcome.kind() == LinkKind.INVITATION,
                                (email, name, password) -> {
                                    CurrentSession.signIn(links.accept(secret, name, password));
                                    getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
                                }));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.welcome.title");
    }
}
