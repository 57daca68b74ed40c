package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;

@SpravkaTest
@TestPropertySource(properties = "spravka.tickets.guests=true")
class GuestsTest {

    @Autowired
    Tickets tickets;

    @BeforeEach
    void openTheDesk(@Autowired Catalog catalog, @Autowired Arranging arranging, @Autowired TicketForms forms) {
        Desk.open(catalog, arranging, forms);
    }

    @Test
    void whereGuestsAreAllowedTheyFileByNameAndEmail() {
        var number = tickets.file(guest("Гость", "guest@example.com"));

        var requester = Acting.get(People.AGENT, () -> tickets.get(number)).requester();
        assertThat(requester).isEqualTo(Requester.guest("Гость", "guest@example.com"));
    }

    @Test
    void aGuestMustBeReachable() {
        assertThatExceptionOfType(InvalidTicket.class)
                .isThrownBy(() -> tickets.file(guest("", "nowhere")))
                .satisfies(it -> assertThat(it.problems())
                        .extracting(Problem::field)
                        .containsExactly("requester-name", "requester-email"));
    }

    @Test
    void aGuestFilesForNobodyWithAnAccount() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> tickets.file(Desk.ticket(People.ANNA)));
    }

    private static NewTicket guest(String name, String email) {
        return Desk.ticket(Requester.guest(name, email), Map.of("call-task-id", "1"), null);
    }
}
