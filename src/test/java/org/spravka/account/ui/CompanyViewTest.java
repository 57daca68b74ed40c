package org.spravka.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.Test;
import org.spravka.account.Company;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.spravka.account.TestPeople;
import org.spravka.base.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;

class CompanyViewTest extends AccountViewTest {

    @Autowired
    People stored;

    private Company company;

    @Override
    Person visitor() {
        company = people.company();
        return people.ownerOf(company);
    }

    @Test
    void theOwnerSeesEverybodyOfTheCompanyAndNobodyElse() {
        var colleague = people.customerOf(company);
        var stranger = people.customerOf(people.company());

        UI.getCurrent().navigate(CompanyView.class);

        assertThat(textOfView()).contains(self().name(), colleague.name()).doesNotContain(stranger.name());
    }

    @Test
    void theOwnerInvitesAColleagueByALink() {
        var email = TestPeople.newEmail();
        UI.getCurrent().navigate(CompanyView.class);
        click("Invite a colleague");
        findEmailField().inside(findDialog()).withLabel("E-mail").setValue(email);
        findTextField().inside(findDialog()).withLabel("Name").setValue("Vera");

        clickInDialog("Make the invitation");

        assertThat(findTextField()
                        .inside(findDialog())
                        .withLabel("Link")
                        .component()
                        .getValue())
                .contains("/welcome/");
        assertThat(AsSystem.get(() -> stored.byEmail(email).orElseThrow()).company())
                .isEqualTo(company.reference());
        assertThat(textOfView()).contains("Vera", "Invited");
    }

    @Test
    void theOwnerTakesAccessAwayAndGivesItBack() {
        var colleague = people.customerOf(company);
        UI.getCurrent().navigate(CompanyView.class);

        click("Deactivate");
        confirm();
        assertThat(isActive(colleague)).isFalse();

        click("Reactivate");
        assertThat(isActive(colleague)).isTrue();
    }

    private boolean isActive(Person person) {
        return AsSystem.get(() -> stored.find(person.id()).orElseThrow()).active();
    }
}
