package org.spravka.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.spravka.account.Member;
import org.spravka.account.People;
import org.spravka.account.PeopleFilter;

/** People in a long list; one is opened by its button or a click on its row. */
class PeopleGrid extends Composite<Grid<Member>> {

    private PeopleFilter filter = PeopleFilter.ALL;

    PeopleGrid(People people, Consumer<Member> open) {
        var grid = getContent();
        grid.addComponentColumn(PeopleGrid::person)
                .setHeader(getTranslation("account.person"))
                .setFlexGrow(3);
        var company = grid.addComponentColumn(this::company)
                .setHeader(getTranslation("account.company"))
                .setFlexGrow(2);
        var roles = grid.addColumn(member -> Words.ofRoles(member.person().roles()))
                .setHeader(getTranslation("account.roles"))
                .setFlexGrow(2);
        ActionColumn.add(grid, member -> button(member, open));
        grid.addItemClickListener(click -> open.accept(click.getItem()));
        grid.setItemsPageable(page -> people.page(filter, page));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("account.people.none"));
        grid.addClassNames("account-grid", "tall");
        Narrow.hides(grid, company, roles);
    }

    void show(PeopleFilter filter) {
        this.filter = filter;
        refresh();
    }

    void refresh() {
        getContent().getDataProvider().refreshAll();
    }

    private static Component person(Member member) {
        var name = new Span(member.person().name());
        name.addClassName("name");
        var email = new Span(member.person().email());
        email.addClassName("email");
        var cell = new Div(name, email);
        cell.addClassName("person");
        if (member.standing() != Member.Standing.ACTIVE) {
            cell.add(new Badge(Words.of(member.standing())));
        }
        return cell;
    }

    private Component company(Member member) {
        var company = member.person().company();
        var cell = new Div(company == null ? "" : company.name());
        if (member.person().companyOwner()) {
            cell.add(new Badge(getTranslation("account.owner")));
        }
        cell.addClassName("company");
        return cell;
    }

    private Button button(Member member, Consumer<Member> open) {
        var button = new Button(getTranslation("account.edit"), click -> open.accept(member));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("account.edit.of", member.person().name()));
        return button;
    }
}
