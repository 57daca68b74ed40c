package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.spravka.account.OwnAccount;
import org.spravka.account.Refused.Reason;

/** Changes one's password. */
class PasswordPanel extends Composite<Section> {

    private final OwnAccount account;
    private final PasswordField present = new PasswordField();
    private final PasswordField next = NewPassword.field();
    private final RefusalText refusal = new RefusalText()
            .at(present, Reason.PASSWORD_WRONG)
            .at(next, Reason.PASSWORD_SHORT, Reason.PASSWORD_LONG, Reason.PASSWORD_OBVIOUS);

    PasswordPanel(OwnAccount account) {
        this.account = account;
        present.setLabel(getTranslation("account.password.present"));
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        var form = new Div(present, next);
        form.addClassName("account-form");
        var change = new Button(getTranslation("account.password.change"), event -> refusal.tryTo(this::change));
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("account.password")), form, refusal, change);
    }

    private void change() {
        CurrentSession.signIn(account.changePassword(present.getValue(), next.getValue()));
        present.clear();
        next.clear();
        Asking.say(getTranslation("account.password.changed"));
    }
}
