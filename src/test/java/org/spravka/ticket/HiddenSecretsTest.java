package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.spravka.ticket.People.AGENT;
import static org.spravka.ticket.People.ANNA;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@SpravkaTest
class HiddenSecretsTest {

    @Autowired
    Tickets tickets;

    @Autowired
    Conversations conversations;

    @Autowired
    HiddenSecrets secrets;

    @Autowired
    TicketHistory history;

    @Autowired
    TicketFiles files;

    @Autowired
    TicketForms forms;

    @Autowired
    Catalog catalog;

    @Autowired
    Arranging arranging;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openTheDesk() {
        Desk.open(catalog, arranging, forms);
    }

    @Test
    void whatIsSentAllTheSameIsSeenByAgentsOnlyAndStandsNowhereElse() {
        var file = Acting.get(
                ANNA, () -> files.receive("карта 4111111111111111.txt", new ByteArrayInputStream("x".getBytes())));
        var number = Acting.get(
                ANNA,
                () -> tickets.file(new NewTicket(
                        Desk.RU,
                        "calls",
                        Desk.TOPIC,
                        "Не пускает, пароль: Qwerty123!",
                        "Ключ API: zz99yy88xx77ww66 тоже не подходит",
                        new Answers(Map.of("call-task-id", List.of("1204"), "screenshot", List.of(file.id()))),
                        Requester.of(ANNA),
                        null,
                        List.of())));

        var ticket = Acting.get(ANNA, () -> tickets.get(number));
        assertThat(ticket.subject()).isEqualTo("Не пускает, пароль: [скрыто 1]");
        assertThat(ticket.text()).isEqualTo("Ключ API: [скрыто 2] тоже не подходит");
        assertThat(ticket.files().getFirst().name()).isEqualTo("карта [скрыто 3].txt");
        assertThat(Acting.get(AGENT, () -> secrets.of(number)))
                .extracting(HiddenSecret::kind)
                .containsExactly(Secrets.Kind.PASSWORD, Secrets.Kind.TOKEN, Secrets.Kind.CARD);
        assertThat(Acting.get(AGENT, () -> secrets.reveal(number, 2))).isEqualTo("zz99yy88xx77ww66");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM ticket_words WHERE words LIKE '%zz99yy88%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(ANNA, () -> secrets.reveal(number, 2)));
    }

    @Test
    void whoeverLooksOneUpIsNotedAndADeletedOneIsGone() {
        var number = Acting.get(ANNA, () -> tickets.file(Desk.ticket(ANNA)));
        Acting.as(ANNA, () -> conversations.add(number, NewMessage.of("пароль: Qwerty123!")));

        Acting.as(AGENT, () -> secrets.reveal(number, 1));
        Acting.as(AGENT, () -> secrets.forget(number, 1));

        assertThat(Acting.get(AGENT, () -> history.of(number)))
                .filteredOn(it -> it.kind() == TicketChange.Kind.REVEALED)
                .extracting(TicketChange::authorName)
                .containsExactly(AGENT.name());
        assertThatExceptionOfType(TicketNotFound.class)
                .isThrownBy(() -> Acting.as(AGENT, () -> secrets.reveal(number, 1)));
    }

    @Test
    void whatAnAgentGivesToACustomerStaysReadable() {
        var number = Acting.get(ANNA, () -> tickets.file(Desk.ticket(ANNA)));

        Acting.as(AGENT, () -> conversations.add(number, NewMessage.of("Новый пароль: Start2026!")));

        assertThat(Acting.get(ANNA, () -> tickets.get(number))
                        .messages()
                        .getLast()
                        .text())
                .isEqualTo("Новый пароль: Start2026!");
    }
}
