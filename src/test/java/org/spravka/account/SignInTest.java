package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.spravka.base.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class SignInTest {

    @LocalServerPort
    int port;

    @Autowired
    TestPeople people;

    @Autowired
    Membership membership;

    @Autowired
    Companies companies;

    @Autowired
    Invitations invitations;

    @Autowired
    OneTimeLinks links;

    @Autowired
    OwnAccount own;

    @Autowired
    TestClock clock;

    private Browser browser;

    @BeforeEach
    void openBrowser() {
        browser = new Browser(port);
    }

    @Test
    void theFirstAdministratorComesFromTheSettings() {
        assertThat(browser.signIn(ServerTest.ADMIN, ServerTest.ADMIN_PASSWORD)).isEqualTo("/");

        assertThat(whoAmI()).isEqualTo("Administrator");
    }

    @Test
    void howTheAddressIsWrittenDoesNotMatter() {
        assertThat(browser.signIn(" ROOT@House.Example ", ServerTest.ADMIN_PASSWORD))
                .isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        assertThat(browser.signIn(people.with().email(), "wrong")).isEqualTo("/login?error");
        assertThat(browser.signIn("nobody@test.example", "wrong")).isEqualTo("/login?error");
        assertThat(whoAmI()).isEqualTo("stranger");
    }

    @Test
    void signingInLeadsToTheAddressThatWasAskedFor() {
        var person = people.with();
        browser.get("/account?tab=tokens");

        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)).startsWith("/account?tab=tokens");
    }

    @Test
    void theSessionGetsAnotherNumberWhenSomebodySignsIn() {
        var person = people.with();
        browser.get("/login");
        var before = browser.session();

        browser.signIn(person.email(), TestPeople.PASSWORD);

        assertThat(browser.session()).isNotEqualTo(before);
    }

    @Test
    void signingOutIsAPlainLink() {
        browser.signIn(people.with().email(), TestPeople.PASSWORD);

        assertThat(browser.target(browser.get("/logout"))).isEqualTo("/");

        assertThat(whoAmI()).isEqualTo("stranger");
    }

    @Test
    void whoeverWasDeactivatedIsSignedOutAtTheNextRequest() {
        var person = people.with();
        browser.signIn(person.email(), TestPeople.PASSWORD);

        AsSystem.run(() -> membership.deactivate(person.id()));

        assertThat(whoAmI()).isEqualTo("stranger");
        assertThat(browser.target(browser.get("/account"))).isEqualTo("/login");
        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)).isEqualTo("/login?inactive");
    }

    @Test
    void whoeverIsReactivatedComesInAgain() {
        var person = people.with();
        AsSystem.run(() -> membership.deactivate(person.id()));
        AsSystem.run(() -> membership.reactivate(person.id()));

        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)).isEqualTo("/");
    }

    @Test
    void thePeopleOfADeactivatedCompanyAreShutOut() {
        var company = people.company();
        var person = people.customerOf(company);
        browser.signIn(person.email(), TestPeople.PASSWORD);

        AsSystem.run(() -> companies.deactivate(company.id()));

        assertThat(whoAmI()).isEqualTo("stranger");
        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)).isEqualTo("/login?inactive");
    }

    @Test
    void newRolesCountAtTheNextRequest() {
        var person = people.with();
        browser.signIn(person.email(), TestPeople.PASSWORD);
        assertThat(whoAmI()).isEqualTo(person.name());

        AsSystem.run(() -> membership.change(person.id(), new Placement("Editor", Set.of(Role.EDITOR), null, false)));

        assertThat(whoAmI()).isEqualTo("Editor");
        assertThat(browser.get("/files/stand-in/roles").body()).contains("ROLE_EDITOR");
    }

    @Test
    void anotherPasswordSignsOutEveryOtherSession() {
        var person = people.with();
        browser.signIn(person.email(), TestPeople.PASSWORD);
        clock.move(Duration.ofMinutes(1));

        Acting.as(person, () -> own.changePassword(TestPeople.PASSWORD, "another long one"));

        assertThat(whoAmI()).isEqualTo("stranger");
        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)).isEqualTo("/login?error");
        assertThat(browser.signIn(person.email(), "another long one")).isEqualTo("/");
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneHasToWait() {
        var person = people.with();
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(browser.signIn(person.email(), "wrong")).isEqualTo("/login?error");
        }

        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)).isEqualTo("/login?wait=60");

        clock.move(Duration.ofSeconds(60));
        assertThat(browser.signIn(person.email(), TestPeople.PASSWORD)).isEqualTo("/");
    }

    private String whoAmI() {
        return browser.get("/files/stand-in/who").body().replace("Hello, ", "");
    }
}
