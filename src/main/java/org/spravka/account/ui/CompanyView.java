package org.spravka.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.badge.Badge;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Objects;
import org.spravka.account.Companies;
import org.spravka.account.CompanyRight;
import org.spravka.account.CurrentPerson;
import org.spravka.account.Invitations;
import org.spravka.account.Member;
import org.spravka.account.Membership;
import org.spravka.account.OneTimeLink;
import org.spravka.account.People;
import org.spravka.account.Person;

/** The people who share one's company's account; whoever owns it invites colleagues and takes them away. */
@Route("company")
@RolesAllowed("CUSTOMER")
@StyleSheet("account.css")
public class CompanyView extends Composite<Div> implements HasDynamicTitle {

    private final People people;
    private final Membership membership;
    private final Invitations invitations;
    private final Companies companies;
    private final Person self;
    private final Person.CompanyRef company;
    private final UnorderedList list = new UnorderedList();

    CompanyView(
            CurrentPerson current, People people, Membership membership, Invitations invitations, Companies companies) {
        this.people = people;
        this.membership = membership;
        this.invitations = invitations;
        this.companies = companies;
        this.self = current.get();
        this.company = Objects.requireNonNull(self.company(), "A customer belongs to a company");

        var head = new Div(new H1(company.name()));
        head.addClassName("view-head");
        if (self.may(CompanyRight.INVITE)) {
            head.add(inviteButton());
        }
        list.addClassName("colleagues");
        var reseller = new Div();
        getContent().addClassName("account-view");
        getContent()
                .add(
                        head,
                        new Paragraph(getTranslation(
                                self.companyOwner() ? "account.colleagues.owner" : "account.colleagues.text")),
                        list,
                        reseller);
        letResellerIn(reseller);
        refresh();
    }

    /** Only a company that depends on a reseller has something to decide here. */
    private void letResellerIn(Div place) {
        companies
                .find(company.id())
                .filter(it -> it.parent() != null && self.companyOwner())
                .ifPresent(own -> {
                    var name = Objects.requireNonNull(own.parent()).name();
                    var open = new Checkbox(getTranslation("account.reseller.open", name), own.openToReseller());
                    open.setHelperText(getTranslation("account.reseller.open.hint"));
                    open.addValueChangeListener(change -> companies.openToReseller(own.id(), change.getValue()));
                    place.add(open);
                });
    }

    private Component rights(Member member) {
        var person = member.person();
        var rights = new CheckboxGroup<CompanyRight>();
        rights.setItems(CompanyRight.values());
        rights.setItemLabelGenerator(
                it -> getTranslation("account.right." + it.name().toLowerCase(Locale.ROOT)));
        rights.setValue(person.granted());
        rights.setAriaLabel(getTranslation("account.rights", person.name()));
        rights.addClassName("rights");
        rights.addValueChangeListener(
                change -> Asking.orSayWhyNot(() -> membership.grant(person.id(), change.getValue())));
        return rights;
    }

    private Button inviteButton() {
        var invite = new Button(
                getTranslation("account.colleagues.invite"),
                event -> new ColleagueDialog(invitations, this::invited).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        return invite;
    }

    private void invited(OneTimeLink link) {
        refresh();
        new LinkDialog(link).open();
    }

    private void refresh() {
        list.removeAll();
        people.membersOf(company.id()).forEach(member -> list.add(item(member)));
    }

    private ListItem item(Member member) {
        var name = new Span(member.person().name());
        name.addClassName("name");
        var email = new Span(member.person().email());
        email.addClassName("email");
        var person = new Div(name, email);
        person.addClassName("person");
        if (member.person().companyOwner()) {
            person.add(new Badge(getTranslation("account.owner")));
        }
        if (member.standing() != Member.Standing.ACTIVE) {
            person.add(new Badge(Words.of(member.standing())));
        }
        var item = new ListItem(person);
        if (self.companyOwner() && member.person().id() != self.id() && !isStaff(member.person())) {
            item.add(rights(member), actions(member));
        }
        return item;
    }

    private static boolean isStaff(Person person) {
        return person.isAgent() || person.isEditor();
    }

    private Component actions(Member member) {
        var person = member.person();
        var actions = new Div();
        actions.addClassName("row-actions");
        switch (member.standing()) {
            case INVITED ->
                actions.add(
                        action(
                                "account.link.again",
                                person,
                                () -> invited(invitations.inviteColleagueAgain(person.id()))),
                        deactivate(person));
            case ACTIVE, COMPANY_DEACTIVATED -> actions.add(deactivate(person));
            case DEACTIVATED ->
                actions.add(action("account.reactivate", person, () -> {
                    membership.reactivate(person.id());
                    refresh();
                }));
        }
        return actions;
    }

    private Button deactivate(Person person) {
        return action(
                "account.deactivate",
                person,
                () -> Asking.before("account.deactivate.ask", person.name(), () -> {
                    membership.deactivate(person.id());
                    refresh();
                }));
    }

    private Button action(String key, Person person, Runnable work) {
        var button = new Button(getTranslation(key), event -> Asking.orSayWhyNot(work));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation(key) + ": " + person.name());
        return button;
    }

    @Override
    public String getPageTitle() {
        return company.name();
    }
}
