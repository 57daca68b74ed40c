package org.spravka.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Companies;
import org.spravka.account.Company;
import org.spravka.account.Person;

/** The companies whose people are served. */
@Route("admin/companies")
@RolesAllowed("ADMIN")
@StyleSheet("account.css")
public class CompaniesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Companies companies;
    private final TextField search = new TextField();
    private final Grid<Company> grid = new Grid<>();

    CompaniesView(Companies companies) {
        this.companies = companies;

        var create = new Button(getTranslation("account.companies.create"), event -> edit(null));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("account.companies.title")), create);
        head.addClassName("view-head");

        search.setLabel(getTranslation("account.people.search"));
        search.setPlaceholder(getTranslation("account.companies.search.hint"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> refresh());
        var filters = new Div(search);
        filters.addClassName("filters");

        describeGrid();
        getContent().addClassName("account-view");
        getContent().add(new AdminNav(), head, filters, grid);
    }

    private void describeGrid() {
        grid.addComponentColumn(CompaniesView::name)
                .setHeader(getTranslation("account.company"))
                .setFlexGrow(3);
        var number = grid.addColumn(Company::number).setHeader(getTranslation("account.companies.number"));
        var parent = grid.addColumn(company -> nameOf(company.parent()))
                .setHeader(getTranslation("account.companies.parent"))
                .setFlexGrow(2);
        ActionColumn.add(grid, this::actions);
        grid.addItemClickListener(click -> edit(click.getItem()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("account.companies.none"));
        grid.addClassNames("account-grid", "tall");
        Narrow.hides(grid, number, parent);
    }

    private static Component name(Company company) {
        var name = new Span(company.name());
        name.addClassName("name");
        var cell = new Div(name);
        cell.addClassName("person");
        if (!company.active()) {
            cell.add(new Badge(cell.getTranslation("account.standing.deactivated")));
        }
        return cell;
    }

    private static String nameOf(Person.@Nullable CompanyRef company) {
        return company == null ? "" : company.name();
    }

    private Component actions(Company company) {
        var people = new RouterLink(getTranslation("account.people.title"), PeopleView.class);
        people.setQueryParameters(QueryParameters.of("company", Long.toString(company.id())));
        var edit = new Button(getTranslation("account.edit"), click -> edit(company));
        edit.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        edit.setAriaLabel(getTranslation("account.edit.of", company.name()));
        var actions = new Div(people, edit);
        actions.addClassName("row-actions");
        return actions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refresh();
    }

    private void refresh() {
        var words = search.getValue().strip().toLowerCase(Locale.ROOT);
        grid.setItems(companies.all().stream()
                .filter(company -> (company.name() + ' ' + company.number())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList());
    }

    private void edit(@Nullable Company company) {
        new CompanyDialog(company, companies, this::refresh).open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.companies.title");
    }
}
