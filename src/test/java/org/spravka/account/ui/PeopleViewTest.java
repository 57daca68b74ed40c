package org.spravka.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.spravka.account.Company;
import org.spravka.account.Member;
import org.spravka.account.People;
import org.spravka.account.Person;
import org.spravka.account.TestPeople;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.springframework.beans.factory.annotation.Autowired;

class PeopleViewTest extends AccountViewTest {

    @Autowired
    People stored;

    @Override
    Person visitor() {
        return people.with(Role.ADMIN);
    }

    @Test
    void somebodyIsFoundByPartOfTheirAddress() {
        var wanted = people.with(Role.AGENT);
        people.with(Role.AGENT);
        navigate(PeopleView.class);

        findTextField()
                .withLabel("Find")
                .setValue(wanted.email().substring(0, wanted.email().indexOf('@') + 1));

        assertThat(shown()).containsExactly(wanted.name());
    }

    @Test
    void theFilterStandsInTheAddress() {
        var company = people.company();
        var customer = people.customerOf(company);

        openWith("company", Long.toString(company.id()));

        assertThat(shown()).containsExactly(customer.name());
    }

    @Test
    void nobodyFoundSaysWhatToDo() {
        openWith("q", "nobody-is-called-so");

        assertThat(findGrid(Member.class).component().getEmptyStateText())
                .isEqualTo("Nobody matches. Change the filters, or invite somebody.");
    }

    @Test
    void anInvitationEndsWithALinkThatIsShownOnce() {
        var email = TestPeople.newEmail();
        navigate(PeopleView.class);
        click("Invite somebody");
        findEmailField().inside(findDialog()).withLabel("E-mail").setValue(email);
        findTextField().inside(findDialog()).withLabel("Name").setValue("Vera");

        clickInDialog("Make the invitation");

        assertThat(findTextField()
                        .inside(findDialog())
                        .withLabel("Link")
                        .component()
                        .getValue())
                .contains("/welcome/");
        assertThat(byEmail(email).name()).isEqualTo("Vera");
    }

    @Test
    void anAddressThatIsTakenIsRefusedAtItsField() {
        navigate(PeopleView.class);
        click("Invite somebody");
        findEmailField().inside(findDialog()).withLabel("E-mail").setValue(self().email());
        findTextField().inside(findDialog()).withLabel("Name").setValue("Vera");

        clickInDialog("Make the invitation");

        assertThat(findEmailField().inside(findDialog()).component().getErrorMessage())
                .isEqualTo("Somebody has an account with this address already.");
    }

    @Test
    void nameRolesAndCompanyAreChanged() {
        var company = people.company();
        var person = people.with();
        open(person);

        findTextField().inside(findDialog()).withLabel("Name").setValue("Another Name");
        findCheckboxGroup(Role.class).inside(findDialog()).selectItem("Editor");
        findComboBox(Company.class).inside(findDialog()).selectItem(company.name());
        findCheckbox()
                .inside(findDialog())
                .withLabel("Owns the company’s account: may invite colleagues")
                .click();
        clickInDialog("Save");

        assertThat(byEmail(person.email())).satisfies(changed -> {
            assertThat(changed.name()).isEqualTo("Another Name");
            assertThat(changed.roles()).containsExactlyInAnyOrder(Role.READER, Role.CUSTOMER, Role.EDITOR);
            assertThat(changed.company()).isEqualTo(company.reference());
            assertThat(changed.companyOwner()).isTrue();
        });
    }

    @Test
    void deactivatingIsAskedFirst() {
        var person = people.with();
        open(person);

        clickInDialog("Deactivate");
        assertThat(byEmail(person.email()).active()).isTrue();
        confirm();

        assertThat(byEmail(person.email()).active()).isFalse();
    }

    @Test
    void whoeverIsDeactivatedIsReactivated() {
        var person = people.with();
        open(person);
        clickInDialog("Deactivate");
        confirm();
        open(person);

        clickInDialog("Reactivate");

        assertThat(byEmail(person.email()).active()).isTrue();
    }

    @Test
    void aLinkForANewPasswordIsShown() {
        var person = people.with();
        open(person);

        clickInDialog("Link for a new password");

        assertThat(dialog().getHeaderTitle()).isEqualTo("New password for " + person.name());
    }

    private void open(Person person) {
        openWith("q", person.email());
        findGrid(Member.class).clickRow(0);
    }

    private static void openWith(String filter, String value) {
        UI.getCurrent().navigate(PeopleView.class, QueryParameters.of(filter, value));
    }

    private Person byEmail(String email) {
        return AsSystem.get(() -> stored.byEmail(email).orElseThrow());
    }

    private List<String> shown() {
        var grid = findGrid(Member.class);
        return IntStream.range(0, grid.size())
                .mapToObj(row -> grid.getRow(row).person().name())
                .toList();
    }
}
