package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spravka.ticket.TicketStatus.CLOSED;
import static org.spravka.ticket.TicketStatus.NEW;
import static org.spravka.ticket.TicketStatus.OPEN;
import static org.spravka.ticket.TicketStatus.SOLVED;
import static org.spravka.ticket.TicketStatus.WAITING;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketStatusTest {

    @Test
    void anAgentsAnswerLeavesTheNextWordToTheRequester() {
        assertThat(NEW.afterAgent()).isEqualTo(WAITING);
        assertThat(OPEN.afterAgent()).isEqualTo(WAITING);
        assertThat(SOLVED.afterAgent()).isEqualTo(SOLVED);
    }

    @Test
    void theRequestersWordOpensWhatWaitedOrWasSolved() {
        assertThat(WAITING.afterRequester()).isEqualTo(OPEN);
        assertThat(SOLVED.afterRequester()).isEqualTo(OPEN);
    }

    @Test
    void whatNobodyHasSeenYetStaysNewWhenTheRequesterAddsSomething() {
        assertThat(NEW.afterRequester()).isEqualTo(NEW);
    }

    @Test
    void nothingBecomesNewAgain() {
        for (var status : TicketStatus.values()) {
            assertThat(status.next()).doesNotContain(NEW);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingBecomesWhatItIs(TicketStatus status) {
        assertThat(status.next()).doesNotContain(status);
    }

    @Test
    void aSolvedOrClosedCaseCanBeOpenedAgain() {
        assertThat(SOLVED.next()).contains(OPEN);
        assertThat(CLOSED.next()).containsExactly(OPEN);
    }

    @Test
    void aRequesterMaySayThatItIsSolvedAndNothingElse() {
        assertThat(WAITING.nextForRequester()).containsExactly(SOLVED);
        assertThat(SOLVED.nextForRequester()).isEmpty();
        assertThat(CLOSED.nextForRequester()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theWordInTheApiNamesTheStatus(TicketStatus status) {
        assertThat(TicketStatus.of(status.word())).contains(status);
    }
}
