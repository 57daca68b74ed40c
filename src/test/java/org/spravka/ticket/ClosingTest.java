package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.spravka.ticket.People.AGENT;
import static org.spravka.ticket.People.ANNA;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.spravka.content.Arranging;
import org.spravka.content.Catalog;
import org.spravka.ticket.TicketChange.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Time passes by making tickets older. */
@SpravkaTest
class ClosingTest {

    @Autowired
    Closing closing;

    @Autowired
    Tickets tickets;

    @Autowired
    Ratings ratings;

    @Autowired
    TicketHistory history;

    @Autowired
    TicketTable table;

    @Autowired
    TicketSettings settings;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TicketForms forms;

    @Autowired
    Catalog catalog;

    @Autowired
    Arranging arranging;

    @Autowired
    JdbcClient jdbc;

    private String number = "";

    @BeforeEach
    void aTicket() {
        Desk.open(catalog, arranging, forms);
        number = Acting.get(ANNA, () -> tickets.file(Desk.ticket(ANNA)));
    }

    @Test
    void aSolvedTicketIsClosedAfterItsRequesterWasToldInTime() {
        become(TicketStatus.SOLVED);
        passes(Duration.ofDays(4));
        closing.round();
        assertThat(kinds()).doesNotContain(Kind.CLOSING_TOLD);

        passes(Duration.ofDays(1));
        closing.round();
        assertThat(kinds()).contains(Kind.CLOSING_TOLD);
        assertThat(status()).isEqualTo(TicketStatus.SOLVED);

        passes(Duration.ofDays(2));
        closing.round();
        assertThat(status()).isEqualTo(TicketStatus.CLOSED);
    }

    @Test
    void afterALongStopTheRequesterStillHasTheWholeNotice() {
        become(TicketStatus.SOLVED);
        passes(Duration.ofDays(100));

        closing.round();
        closing.round();

        assertThat(status()).isEqualTo(TicketStatus.SOLVED);
    }

    @Test
    void aWordOfTheRequesterOpensItAgainAndStartsTheTimeAnew() {
        become(TicketStatus.SOLVED);
        passes(Duration.ofDays(6));
        closing.round();

        Acting.as(ANNA, () -> tickets.answer(number, "Всё ещё не идёт", false));
        passes(Duration.ofDays(3));
        closing.round();

        assertThat(status()).isEqualTo(TicketStatus.OPEN);
    }

    @Test
    void aTicketThatWaitsInVainCountsAsSolved() {
        Acting.as(AGENT, () -> tickets.answer(number, "Какое задание?", false));
        passes(Duration.ofDays(13));
        closing.round();
        passes(Duration.ofDays(2));
        closing.round();

        assertThat(status()).isEqualTo(TicketStatus.SOLVED);
    }

    @Test
    void onSeveralNodesEachStepIsTakenOnce() throws Exception {
        become(TicketStatus.SOLVED);
        passes(Duration.ofDays(6));
        roundOnManyNodes();
        passes(Duration.ofDays(3));
        roundOnManyNodes();

        assertThat(kinds()).filteredOn(Kind.CLOSING_TOLD::equals).hasSize(1);
        assertThat(Acting.get(AGENT, () -> history.of(number)))
                .filteredOn(it -> it.kind() == Kind.STATUS)
                .extracting(TicketChange::after)
                .containsExactly("SOLVED", "CLOSED");
    }

    private void roundOnManyNodes() throws Exception {
        try (var nodes = Executors.newFixedThreadPool(8)) {
            var rounds = IntStream.range(0, 8)
                    .mapToObj(node ->
                            new Closing(table, settings, history, events, transactions, jdbc, Clock.systemUTC()))
                    .map(it -> Executors.callable(it::round))
                    .toList();
            for (var done : nodes.invokeAll(rounds)) {
                done.get();
            }
        }
    }

    @Test
    void aSolvedTicketIsRatedByItsRequesterAndNotByAgents() {
        assertThatExceptionOfType(StatusRefused.class)
                .isThrownBy(() -> Acting.as(ANNA, () -> ratings.rate(number, new Rating(true, ""))));
        become(TicketStatus.SOLVED);

        Acting.as(ANNA, () -> ratings.rate(number, new Rating(false, " долго ")));

        assertThat(Acting.get(AGENT, () -> ratings.of(number))).contains(new Rating(false, "долго"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(AGENT, () -> ratings.rate(number, new Rating(true, ""))));
    }

    @Test
    void aLinkOutOfALetterRatesThatTicketWithoutSigningIn() {
        become(TicketStatus.SOLVED);
        var token = ratings.linkOf(number).orElseThrow();

        assertThat(ratings.rate(token, false)).contains(number);
        ratings.explain(token, "не то");
        assertThat(ratings.rate("0".repeat(32), true)).isEmpty();

        assertThat(Acting.get(ANNA, () -> ratings.of(number))).contains(new Rating(false, "не то"));
        assertThat(ratings.linkOf(number)).contains(token);
    }

    @Test
    void everyChangeOfATicketIsInItsHistory() {
        become(TicketStatus.OPEN);
        Acting.as(AGENT, () -> tickets.answer(number, "Проверьте", false));

        assertThat(Acting.get(AGENT, () -> history.of(number)))
                .extracting(TicketChange::kind, TicketChange::before, TicketChange::after)
                .contains(
                        tuple(Kind.FILED, "", Desk.TOPIC),
                        tuple(Kind.STATUS, "NEW", "OPEN"),
                        tuple(Kind.STATUS, "OPEN", "WAITING"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> Acting.as(ANNA, () -> history.of(number)));
    }

    private void become(TicketStatus status) {
        Acting.as(AGENT, () -> tickets.become(number, status));
    }

    private void passes(Duration time) {
        jdbc.sql("""
                        UPDATE ticket SET changed_at = changed_at - INTERVAL :seconds SECOND,
                            closing_told_at = closing_told_at - INTERVAL :seconds SECOND WHERE number = :number
                        """)
                .param("seconds", time.toSeconds() + 1)
                .param("number", number)
                .update();
    }

    private TicketStatus status() {
        return Acting.get(AGENT, () -> tickets.get(number)).status();
    }

    private List<Kind> kinds() {
        return Acting.get(AGENT, () -> history.of(number)).stream()
                .map(TicketChange::kind)
                .toList();
    }
}
