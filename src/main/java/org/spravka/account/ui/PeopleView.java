package org.spravka.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.spravka.account.Companies;
import org.spravka.account.Invitations;
import org.spravka.account.Member;
import org.spravka.account.Membership;
import org.spravka.account.OneTimeLink;
import org.spravka.account.People;
import org.spravka.account.PeopleFilter;

/** Everybody who has an account. What is filtered by stands in the address. */
@Route("admin/people")
@RouteAlias("admin")
@RolesAllowed("ADMIN")
@StyleSheet("account.css")
public class PeopleView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final Companies companies;
    private final Membership membership;
    private final Invitations invitations;
    private final PeopleFilterBar filters;
    private final PeopleGrid grid;

    PeopleView(People people, Companies companies, Membership membership, Invitations invitations) {
        this.companies = companies;
        this.membership = membership;
        this.invitations = invitations;
        this.filters = new PeopleFilterBar(companies.all(), this::filter);
        this.grid = new PeopleGrid(people, this::edit);

        var invite = new Button(getTranslation("account.people.invite"), event -> edit(null));
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var head = new Div(new H1(getTranslation("account.people.title")), invite);
        head.addClassName("view-head");
        getContent().addClassName("account-view");
        getContent().add(new AdminNav(), head, filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var filter = FilterInAddress.read(event.getLocation().getQueryParameters());
        filters.show(filter);
        grid.show(filter);
    }

    private void filter(PeopleFilter filter) {
        grid.show(filter);
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("admin/people", FilterInAddress.write(filter))));
    }

    private void edit(@Nullable Member member) {
        new PersonDialog(member, companies.all(), membership, invitations, this::changed).open();
    }

    private void changed(@Nullable OneTimeLink link) {
        grid.refresh();
        if (link != null) {
            new LinkDialog(link).open();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.people.title");
    }
}
