package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.spravka.account.AccessTokens;
import org.spravka.account.CurrentPerson;
import org.spravka.account.OwnAccount;
import org.spravka.account.Person;
import org.spravka.account.Scope;
import org.spravka.base.Role;
import org.spravka.base.SpravkaSettings;

/** What concerns oneself. */
@Route("account")
@PermitAll
@StyleSheet("account.css")
public class AccountView extends Composite<Div> implements HasDynamicTitle {

    AccountView(CurrentPerson current, OwnAccount account, AccessTokens tokens, SpravkaSettings settings, Clock clock) {
        var person = current.get();
        getContent().addClassName("account-view");
        getContent()
                .add(head(person), new ProfilePanel(person, account, settings.locales()), new PasswordPanel(account));
        if (!Scope.of(person.roles()).isEmpty()) {
            getContent().add(new OwnTokensPanel(tokens, person, clock));
        }
    }

    private Div head(Person person) {
        var links = new Div();
        links.addClassName("account-links");
        if (person.has(Role.ADMIN)) {
            links.add(new RouterLink(getTranslation("account.admin.title"), PeopleView.class));
        }
        if (person.company() != null) {
            links.add(new RouterLink(person.company().name(), CompanyView.class));
        }
        links.add(signOut());
        var head = new Div(new H1(getTranslation("account.title")), links);
        head.addClassName("view-head");
        return head;
    }

    private Anchor signOut() {
        var link = new Anchor("/logout", getTranslation("account.signout"));
        link.setRouterIgnore(true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
