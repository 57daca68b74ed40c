package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import org.spravka.account.AccessTokens;
import org.spravka.account.NewAccessToken;
import org.spravka.account.Person;

/** The tokens by which programs act for oneself. */
class OwnTokensPanel extends Composite<Section> {

    private final TokenGrid grid;

    OwnTokensPanel(AccessTokens tokens, Person person, Clock clock) {
        grid = new TokenGrid(tokens::mine, tokens::revoke, false);
        var create = new Button(
                getTranslation("account.tokens.create"),
                event -> new TokenDialog(tokens, person, clock, this::created).open());
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("account.tokens.title")),
                        new Paragraph(getTranslation("account.tokens.text")),
                        grid,
                        create);
    }

    private void created(NewAccessToken token) {
        grid.refresh();
        TokenDialog.show(token);
    }
}
