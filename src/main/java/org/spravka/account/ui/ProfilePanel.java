package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.spravka.account.OwnAccount;
import org.spravka.account.Person;
import org.spravka.account.Refused.Reason;

/** One's name and language. */
class ProfilePanel extends Composite<Section> {

    private final OwnAccount account;
    private final TextField name = new TextField();
    private final Select<Locale> language = new Select<>();
    private final RefusalText refusal = new RefusalText().at(name, Reason.NAME_MISSING);

    ProfilePanel(Person person, OwnAccount account, List<Locale> locales) {
        this.account = account;
        var email = new TextField(getTranslation("account.email"));
        email.setValue(person.email());
        email.setReadOnly(true);
        name.setLabel(getTranslation("account.name"));
        name.setHelperText(getTranslation("account.name.hint"));
        name.setValue(person.name());
        name.setMaxLength(200);
        language.setLabel(getTranslation("account.language"));
        language.setItems(locales);
        language.setItemLabelGenerator(this::nameOf);
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("account.language.browser"));
        language.setValue(person.locale());

        var form = new Div(email, name, language);
        form.addClassName("account-form");
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("account.profile")), form, refusal, save());
    }

    private String nameOf(Locale locale) {
        return locale == null ? getTranslation("account.language.browser") : locale.getDisplayLanguage(locale);
    }

    private Button save() {
        var save = new Button(getTranslation("account.save"), event -> refusal.tryTo(this::store));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    /** Every text on the page may change, and the name in its frame: so the page is asked for again. */
    private void store() {
        account.describe(name.getValue(), language.getValue());
        getUI().ifPresent(ui -> ui.getPage().setLocation("/account"));
    }
}
