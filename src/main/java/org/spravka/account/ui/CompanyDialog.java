package org.spravka.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Companies;
import org.spravka.account.Company;
import org.spravka.account.Refused.Reason;

/** Makes a company, or changes one. */
class CompanyDialog extends Dialog {

    private final @Nullable Company company;
    private final Companies companies;
    private final Runnable changed;
    private final TextField name = new TextField();
    private final TextField number = new TextField();
    private final ComboBox<Company> parent = new ComboBox<>();
    private final RefusalText refusal = new RefusalText()
            .at(name, Reason.NAME_MISSING)
            .at(number, Reason.NUMBER_TAKEN)
            .at(parent, Reason.DEPENDS_ON_ITSELF);

    /** @param company null to make one */
    CompanyDialog(@Nullable Company company, Companies companies, Runnable changed) {
        this.company = company;
        this.companies = companies;
        this.changed = changed;

        setHeaderTitle(company == null ? getTranslation("account.companies.create") : company.name());
        setWidth("min(30rem, 100%)");
        describeFields();
        var form = new Div(name, number, parent);
        form.addClassName("account-form");
        add(form);
        if (company != null) {
            add(access(company));
        }
        add(refusal);
        getFooter().add(new Button(getTranslation("account.cancel"), event -> close()), save());
    }

    private void describeFields() {
        List<Company> others = companies.all().stream()
                .filter(it -> company == null || it.id() != company.id())
                .toList();
        name.setLabel(getTranslation("account.companies.name"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(200);
        number.setLabel(getTranslation("account.companies.number"));
        number.setHelperText(getTranslation("account.companies.number.hint"));
        number.setMaxLength(40);
        parent.setLabel(getTranslation("account.companies.parent"));
        parent.setHelperText(getTranslation("account.companies.parent.hint"));
        parent.setItems(others);
        parent.setItemLabelGenerator(Company::name);
        parent.setClearButtonVisible(true);
        if (company != null) {
            name.setValue(company.name());
            number.setValue(company.number() == null ? "" : company.number());
            parent.setValue(others.stream()
                    .filter(it -> company.parent() != null
                            && it.id() == company.parent().id())
                    .findFirst()
                    .orElse(null));
        }
    }

    private Div access(Company company) {
        var access = new Div(company.active() ? deactivate(company) : reactivate(company));
        access.addClassName("access");
        return access;
    }

    private Button deactivate(Company company) {
        var button = new Button(
                getTranslation("account.deactivate"),
                event -> Asking.before("account.companies.deactivate", company.name(), () -> {
                    companies.deactivate(company.id());
                    done();
                }));
        button.addThemeVariants(ButtonVariant.ERROR);
        return button;
    }

    private Button reactivate(Company company) {
        return new Button(
                getTranslation("account.reactivate"),
                event -> refusal.tryTo(() -> {
                    companies.reactivate(company.id());
                    done();
                }));
    }

    private Button save() {
        var save = new Button(getTranslation("account.save"), event -> refusal.tryTo(this::store));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void store() {
        var above = parent.getValue() == null ? null : parent.getValue().id();
        if (company == null) {
            companies.create(name.getValue(), number.getValue(), above);
        } else {
            companies.describe(company.id(), name.getValue(), number.getValue(), above);
        }
        done();
    }

    private void done() {
        close();
        changed.run();
    }
}
