package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.spravka.account.LinkUnusable;
import org.spravka.account.Refused.Reason;

/** Where somebody chooses name and password. */
class WelcomeForm extends Composite<Div> {

    private final EmailField email = new EmailField();
    private final TextField name = new TextField();
    private final PasswordField password = NewPassword.field();
    private final Sent sent;
    private final RefusalText refusal = new RefusalText()
            .at(email, Reason.EMAIL_INVALID)
            .at(name, Reason.NAME_MISSING)
            .at(password, Reason.PASSWORD_SHORT, Reason.PASSWORD_LONG, Reason.PASSWORD_OBVIOUS);

    /** What becomes of the form. */
    interface Sent {
        void accept(String email, String name, String password);
    }

    /** @param emailValue the address that is known already, or empty to ask for it */
    WelcomeForm(String emailValue, String nameValue, boolean withName, Sent sent) {
        this.sent = sent;
        email.setLabel(getTranslation("account.email"));
        email.setValue(emailValue);
        email.setReadOnly(!emailValue.isEmpty());
        // Password managers keep the password under this name.
        email.setAutocomplete(Autocomplete.USERNAME);
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.hint"));
        name.setValue(nameValue);
        name.setVisible(withName);
        name.setMaxLength(200);
        var send = new Button(getTranslation("account.welcome.action"), event -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER);
        getContent().addClassNames("account-form", "panel");
        getContent().add(email, name, password, refusal, send);
    }

    private void send() {
        try {
            refusal.tryTo(() -> sent.accept(email.getValue(), name.getValue(), password.getValue()));
        } catch (LinkUnusable unusable) {
            getContent().removeAll();
            getContent().add(new UnusableLink(unusable));
        }
    }
}
