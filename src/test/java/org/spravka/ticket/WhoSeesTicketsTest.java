package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.account.CompanyRight;
import org.spravka.account.Person;
import org.spravka.account.Person.CompanyRef;
import org.spravka.base.Role;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpravkaTest
class WhoSeesTicketsTest {

    private static final CompanyRef RESELLER = new CompanyRef(940, "Посредник");
    private static final CompanyRef BRANCH = new CompanyRef(941, "Филиал");
    private static final Person REQUESTER = person(951, BRANCH, false);
    private static final Person COLLEAGUE = person(952, BRANCH, false);
    private static final Person OWNER = person(953, BRANCH, true);
    private static final Person ACCOUNTANT = person(954, BRANCH, false, CompanyRight.PRIVATE_TICKETS);
    private static final Person SELLER = person(955, RESELLER, true);

    @Autowired
    Tickets tickets;

    @Autowired
    Watchers watchers;

    @Autowired
    TicketForms forms;

    @Autowired
    Catalog catalog;

    @Autowired
    Arranging arranging;

    @Autowired
    JdbcClient jdbc;

    private static Person person(long id, CompanyRef company, boolean owner, CompanyRight... rights) {
        var email = "person%d@example.com".formatted(id);
        return new Person(id, email, "P" + id, null, company, owner, Set.of(rights), true, Set.of(Role.CUSTOMER));
    }

    @BeforeEach
    void openTheDesk() {
        Desk.open(catalog, arranging, forms);
        StoredPeople.store(jdbc, REQUESTER, COLLEAGUE, OWNER, ACCOUNTANT, SELLER);
        jdbc.sql("UPDATE company SET parent_id = 940 WHERE id = 941").update();
        letResellerIn(false);
    }

    private void letResellerIn(boolean open) {
        jdbc.sql("UPDATE company SET open_to_reseller = :open WHERE id = 941")
                .param("open", open)
                .update();
    }

    @Test
    void aPrivateTicketIsHiddenFromMostColleagues() {
        var number = file(true);

        assertThat(sees(REQUESTER, number)).isTrue();
        assertThat(sees(OWNER, number)).isTrue();
        assertThat(sees(ACCOUNTANT, number)).isTrue();
        assertThat(sees(People.AGENT, number)).isTrue();
        assertThat(sees(COLLEAGUE, number)).isFalse();
    }

    @Test
    void whoeverWasAskedToFollowAPrivateTicketSeesIt() {
        var number = file(true);

        Acting.as(REQUESTER, () -> watchers.add(number, COLLEAGUE.id()));

        assertThat(sees(COLLEAGUE, number)).isTrue();
        assertThat(Acting.get(REQUESTER, () -> tickets.get(number)).watchers())
                .extracting(Watcher::name)
                .containsExactly("P952");
        Acting.as(COLLEAGUE, () -> watchers.unfollow(number));
        assertThat(sees(COLLEAGUE, number)).isFalse();
    }

    @Test
    void nobodyOfAnotherCompanyIsAskedToFollow() {
        var number = file(false);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(REQUESTER, () -> watchers.add(number, SELLER.id())));
    }

    @Test
    void aResellerSeesTheTicketsOfACompanyThatLetsItIn() {
        var number = file(false);
        assertThat(sees(SELLER, number)).isFalse();

        letResellerIn(true);

        assertThat(sees(SELLER, number)).isTrue();
        assertThat(sees(SELLER, file(true))).isFalse();
        assertThat(Acting.get(SELLER, () -> tickets.answer(number, "Мы посмотрим", false))
                        .authorName())
                .isEqualTo("P955");
    }

    @Test
    void onlyTheRequesterTheOwnerAndAgentsDecideWhoSeesATicket() {
        var number = file(false);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(COLLEAGUE, () -> watchers.keepPrivate(number, true)));
        Acting.as(OWNER, () -> watchers.keepPrivate(number, true));
        assertThat(sees(COLLEAGUE, number)).isFalse();
    }

    private String file(boolean confidential) {
        var it = Desk.ticket(REQUESTER);
        return Acting.get(
                REQUESTER,
                () -> tickets.file(new NewTicket(
                        it.locale(),
                        it.category(),
                        it.topic(),
                        it.subject(),
                        it.text(),
                        it.answers(),
                        it.requester(),
                        confidential,
                        null,
                        it.suggestions())));
    }

    /** In the list and by its address alike. */
    private boolean sees(Person person, String number) {
        var listed =
                Acting.get(person, () -> tickets.list(EnumSet.allOf(TicketStatus.class), null, 100)).tickets().stream()
                        .anyMatch(it -> it.number().equals(number));
        try {
            Acting.get(person, () -> tickets.get(number));
            assertThat(listed).isTrue();
            return true;
        } catch (TicketNotFound e) {
            assertThat(listed).isFalse();
            return false;
        }
    }
}
