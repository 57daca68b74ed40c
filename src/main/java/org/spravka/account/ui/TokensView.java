package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.spravka.account.AccessTokens;
import org.spravka.account.CurrentPerson;
import org.spravka.account.NewAccessToken;
import org.spravka.account.People;

/** By which tokens programs come in, and as whom. */
@Route("admin/tokens")
@RolesAllowed("ADMIN")
@StyleSheet("account.css")
public class TokensView extends Composite<Div> implements HasDynamicTitle {

    private final TokenGrid grid;

    TokensView(AccessTokens tokens, People people, CurrentPerson person, Clock clock) {
        grid = new TokenGrid(tokens::all, tokens::revoke, true);
        var create = new Button(
                getTranslation("account.tokens.create"),
                event -> TokenDialog.forAnybody(tokens, people, person.get(), clock, this::created)
                        .open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("account.tokens.title")), create);
        head.addClassName("view-head");
        getContent().addClassName("account-view");
        getContent().add(new AdminNav(), head, new Paragraph(getTranslation("account.tokens.text")), grid);
    }

    private void created(NewAccessToken token) {
        grid.refresh();
        TokenDialog.show(token);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.tokens.title");
    }
}
