package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.spravka.base.AsSystem;
import org.springframework.beans.factory.annotation.Autowired;

@ServerTest
class OneTimeLinksTest {

    private static final String PASSWORD = "seven green boats";

    @Autowired
    OneTimeLinks links;

    @Autowired
    Invitations invitations;

    @Autowired
    Membership membership;

    @Autowired
    LinkMaker maker;

    @Autowired
    TestPeople people;

    @Autowired
    TestClock clock;

    @Test
    void whoeverIsInvitedChoosesNameAndPassword() {
        var secret = invite();

        var person = TestPeople.personOf(links.accept(secret, "Vera", PASSWORD));

        assertThat(person.name()).isEqualTo("Vera");
    }

    @Test
    void lookingAtALinkDoesNotUseItUp() {
        var secret = invite();
        links.open(secret);

        assertThat(links.open(secret).kind()).isEqualTo(LinkKind.INVITATION);
    }

    @Test
    void aLinkWorksOnce() {
        var secret = invite();
        links.accept(secret, "Vera", PASSWORD);

        assertUnusable(() -> links.accept(secret, "Vera", PASSWORD), LinkUnusable.Reason.USED);
    }

    @Test
    void aPasswordThatIsNotGoodEnoughLeavesTheLinkUsable() {
        var secret = invite();

        assertThatThrownBy(() -> links.accept(secret, "Vera", "short")).isInstanceOf(Refused.class);

        assertThat(links.open(secret).kind()).isEqualTo(LinkKind.INVITATION);
    }

    @Test
    void anInvitationExpiresAfterSevenDays() {
        var secret = invite();
        clock.move(Duration.ofDays(7).minusSeconds(1));
        assertThat(links.open(secret)).isNotNull();

        clock.move(Duration.ofSeconds(1));

        assertUnusable(() -> links.accept(secret, "Vera", PASSWORD), LinkUnusable.Reason.EXPIRED);
    }

    @Test
    void aLinkForAnotherPasswordExpiresAfterADay() {
        var person = people.with();
        var secret = TestPeople.secretOf(AsSystem.get(() -> invitations.linkFor(person.id())));
        assertThat(links.open(secret).kind()).isEqualTo(LinkKind.RESET);

        clock.move(Duration.ofHours(24));

        assertUnusable(() -> links.open(secret), LinkUnusable.Reason.EXPIRED);
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOneBefore() {
        var person = people.with();
        var first = TestPeople.secretOf(AsSystem.get(() -> invitations.linkFor(person.id())));
        AsSystem.run(() -> invitations.linkFor(person.id()));

        assertUnusable(() -> links.open(first), LinkUnusable.Reason.UNKNOWN);
    }

    @Test
    void nobodyComesInByALinkOnceDeactivated() {
        var person = people.with();
        var secret = TestPeople.secretOf(AsSystem.get(() -> invitations.linkFor(person.id())));
        AsSystem.run(() -> membership.deactivate(person.id()));

        assertUnusable(() -> links.accept(secret, "Vera", PASSWORD), LinkUnusable.Reason.DEACTIVATED);
    }

    @Test
    void aMadeUpSecretLeadsNowhere() {
        assertUnusable(() -> links.open("made-up"), LinkUnusable.Reason.UNKNOWN);
    }

    @Test
    void theSetUpLinkMakesNoSecondAdministrator() {
        var secret = TestPeople.secretOf(maker.linkForFirstAdministrator());

        assertThatThrownBy(() -> links.setUp(secret, "second@house.example", "Second", PASSWORD))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refused.Reason.ALREADY_SET_UP));
    }

    @Test
    void anInvitationIsNoSetUpLink() {
        var secret = invite();

        assertUnusable(() -> links.setUp(secret, "a@house.example", "A", PASSWORD), LinkUnusable.Reason.UNKNOWN);
    }

    private String invite() {
        return TestPeople.secretOf(people.invite(new Placement(TestPeople.name(), Set.of(), null, false)));
    }

    private static void assertUnusable(ThrowingCallable use, LinkUnusable.Reason reason) {
        assertThatThrownBy(use)
                .isInstanceOfSatisfying(
                        LinkUnusable.class,
                        unusable -> assertThat(unusable.reason()).isEqualTo(reason));
    }
}
