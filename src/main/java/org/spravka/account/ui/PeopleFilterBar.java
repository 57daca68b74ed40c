package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.spravka.account.Company;
import org.spravka.account.PeopleFilter;
import org.spravka.base.Role;

/** Chooses which people are shown; tells whenever somebody changed the choice. */
class PeopleFilterBar extends Composite<Div> {

    private final List<Company> companies;
    private final TextField text = new TextField();
    private final ComboBox<Company> company = new ComboBox<>();
    private final Select<Role> role = new Select<>();
    private final Select<Boolean> active = new Select<>();

    PeopleFilterBar(List<Company> companies, Consumer<PeopleFilter> changed) {
        this.companies = companies;
        text.setLabel(getTranslation("account.people.search"));
        text.setPlaceholder(getTranslation("account.people.search.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);

        company.setLabel(getTranslation("account.company"));
        company.setItems(companies);
        company.setItemLabelGenerator(Company::name);
        company.setClearButtonVisible(true);
        company.setPlaceholder(getTranslation("account.all"));

        all(role, "account.role", Role.values());
        role.setItemLabelGenerator(it -> it == null ? getTranslation("account.all") : Words.of(it));
        all(active, "account.standing", true, false);
        active.setItemLabelGenerator(it -> getTranslation(
                it == null ? "account.all" : it ? "account.standing.active" : "account.standing.deactivated"));

        Stream.<HasValue<?, ?>>of(text, company, role, active)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(filter());
                    }
                }));
        getContent().addClassName("filters");
        getContent().add(text, company, role, active);
    }

    @SafeVarargs
    private <T> void all(Select<T> select, String key, T... items) {
        select.setLabel(getTranslation(key));
        select.setItems(items);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("account.all"));
    }

    private PeopleFilter filter() {
        return new PeopleFilter(
                text.getValue(),
                company.getValue() == null ? null : company.getValue().id(),
                role.getValue(),
                active.getValue());
    }

    void show(PeopleFilter filter) {
        text.setValue(filter.text());
        company.setValue(companies.stream()
                .filter(it -> filter.company() != null && it.id() == filter.company())
                .findFirst()
                .orElse(null));
        role.setValue(filter.role());
        active.setValue(filter.active());
    }
}
