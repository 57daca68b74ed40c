package org.spravka.account.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.i18n.I18NProvider;
import org.spravka.account.PasswordRule;

/** A field in which a password is chosen. */
final class NewPassword {

    private NewPassword() {}

    static PasswordField field() {
        var field = new PasswordField(I18NProvider.translate("account.password.new"));
        field.setHelperText(I18NProvider.translate("account.password.hint", PasswordRule.MIN_LENGTH));
        field.setAutocomplete(Autocomplete.NEW_PASSWORD);
        field.setMaxLength(PasswordRule.MAX_LENGTH);
        return field;
    }
}
