package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spravka.SpravkaTest;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@SpravkaTest
@Import({TestPeople.class, TestClock.Beans.class})
class MembershipTest {

    @Autowired
    Membership membership;

    @Autowired
    Invitations invitations;

    @Autowired
    People people;

    @Autowired
    Companies companies;

    @Autowired
    OwnAccount account;

    @Autowired
    TestPeople test;

    @Test
    void everybodyReadsAndPeopleOfACompanyAreCustomers() {
        assertThat(test.with().roles()).containsExactly(Role.READER);
        assertThat(test.customerOf(test.company()).roles()).containsExactlyInAnyOrder(Role.READER, Role.CUSTOMER);
    }

    @Test
    void nobodyOwnsTheAccountOfNoCompany() {
        var person = test.with();

        AsSystem.run(() -> membership.change(person.id(), new Placement("Vera", Set.of(), null, true)));

        assertThat(find(person).companyOwner()).isFalse();
    }

    @Test
    void theLastAdministratorStaysAdministrator() {
        var administrators =
                AsSystem.get(() -> people.page(new PeopleFilter("", null, Role.ADMIN, true), Pageable.ofSize(100)));
        var last = test.with(Role.ADMIN);
        administrators.forEach(
                other -> AsSystem.run(() -> membership.deactivate(other.person().id())));

        assertRefused(() -> AsSystem.run(() -> membership.deactivate(last.id())), Refused.Reason.LAST_ADMINISTRATOR);
        assertRefused(
                () -> AsSystem.run(() -> membership.change(last.id(), new Placement("Vera", Set.of(), null, false))),
                Refused.Reason.LAST_ADMINISTRATOR);
    }

    @Test
    void nobodyDeactivatesThemselves() {
        var administrator = test.with(Role.ADMIN);

        assertRefused(
                () -> Acting.as(administrator, () -> membership.deactivate(administrator.id())),
                Refused.Reason.YOURSELF);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"READER", "CUSTOMER", "AGENT", "EDITOR"})
    void onlyAdministratorsChangePeopleAndCompanies(Role role) {
        var somebody = test.with(role);
        var other = test.with();
        var placement = new Placement("Vera", Set.of(Role.ADMIN), null, false);

        assertDenied(() -> Acting.as(somebody, () -> membership.change(other.id(), placement)));
        assertDenied(() -> Acting.as(somebody, () -> membership.deactivate(other.id())));
        assertDenied(() -> Acting.as(somebody, () -> invitations.invite(TestPeople.newEmail(), placement)));
        assertDenied(() -> Acting.as(somebody, () -> invitations.linkFor(other.id())));
        assertDenied(() -> Acting.as(somebody, () -> companies.create("Romashka", null, null)));
        assertDenied(() -> Acting.as(somebody, () -> people.page(PeopleFilter.ALL, Pageable.ofSize(1))));
    }

    @Test
    void visitorsAreToldNothing() {
        assertThatThrownBy(() -> people.find(1)).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void customersSeeTheirColleaguesOnly() {
        var company = test.company();
        var customer = test.customerOf(company);
        var colleague = test.customerOf(company);
        var other = test.company();

        assertThat(Acting.get(customer, () -> people.ofCompany(company.id())))
                .extracting(Person::id)
                .containsExactlyInAnyOrder(customer.id(), colleague.id());
        assertDenied(() -> Acting.as(customer, () -> people.ofCompany(other.id())));
        assertDenied(() -> Acting.as(customer, () -> people.search("")));
        assertDenied(() -> Acting.as(customer, () -> people.byEmail(colleague.email())));
    }

    @Test
    void ownersInviteIntoTheirOwnCompanyAndCustomersDoNot() {
        var company = test.company();
        var owner = test.ownerOf(company);
        var customer = test.customerOf(company);

        var link = Acting.get(owner, () -> invitations.inviteColleague(TestPeople.newEmail(), "Vera"));

        assertThat(link.person()).isNotNull().extracting(Person::company).isEqualTo(company.reference());
        assertDenied(() -> Acting.as(customer, () -> invitations.inviteColleague(TestPeople.newEmail(), "Vera")));
    }

    @Test
    void ownersDecideOnCustomersOfTheirCompanyOnly() {
        var company = test.company();
        var owner = test.ownerOf(company);
        var colleague = test.customerOf(company);
        var stranger = test.customerOf(test.company());
        var staff = test.customerOf(company);
        AsSystem.run(
                () -> membership.change(staff.id(), new Placement("Staff", Set.of(Role.AGENT), company.id(), false)));

        Acting.as(owner, () -> membership.deactivate(colleague.id()));

        assertThat(find(colleague).active()).isFalse();
        assertDenied(() -> Acting.as(owner, () -> membership.deactivate(stranger.id())));
        assertDenied(() -> Acting.as(owner, () -> membership.deactivate(staff.id())));
    }

    @Test
    void ownersMakeNoLinkForAColleagueWhoHasAPassword() {
        var company = test.company();
        var owner = test.ownerOf(company);
        var colleague = test.customerOf(company);

        assertThatThrownBy(() -> Acting.as(owner, () -> invitations.inviteColleagueAgain(colleague.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void agentsFindPeopleByNameAddressAndCompany() {
        var company = test.company();
        var person = test.customerOf(company);
        var agent = test.with(Role.AGENT);

        assertThat(Acting.get(agent, () -> people.search(person.name().toUpperCase(Locale.ROOT))))
                .extracting(Person::id)
                .contains(person.id());
        assertThat(Acting.get(agent, () -> people.search(person.email())))
                .extracting(Person::id)
                .containsExactly(person.id());
        assertThat(Acting.get(agent, () -> people.search(company.name())))
                .extracting(Person::id)
                .contains(person.id());
        assertThat(Acting.get(agent, () -> people.search("100%"))).isEmpty();
    }

    @Test
    void addressesThatDifferInAnAccentAreTwoPeople() {
        AsSystem.run(() -> invitations.invite("jose@accent.example", new Placement("Jose", Set.of(), null, false)));
        AsSystem.run(() -> invitations.invite("josé@accent.example", new Placement("José", Set.of(), null, false)));

        assertThat(AsSystem.get(() -> people.byEmail("JOSE@accent.example")))
                .map(Person::name)
                .contains("Jose");
    }

    @Test
    void aCompanyDoesNotDependOnItself() {
        var reseller = test.company();
        var company = AsSystem.get(() -> companies.create("Below", null, reseller.id()));

        assertRefused(
                () -> AsSystem.run(() -> companies.describe(reseller.id(), reseller.name(), null, company.id())),
                Refused.Reason.DEPENDS_ON_ITSELF);
    }

    @Test
    void theLanguageOneChoseIsKept() {
        var person = test.with();

        Acting.as(person, () -> account.describe("Vera", Locale.of("ru")));

        assertThat(find(person).locale()).isEqualTo(Locale.of("ru"));
    }

    private Person find(Person person) {
        return AsSystem.get(() -> people.find(person.id()).orElseThrow());
    }

    private static void assertRefused(ThrowingCallable work, Refused.Reason reason) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void assertDenied(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOf(AccessDeniedException.class);
    }
}
