package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spravka.SpravkaTest;
import org.spravka.account.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpravkaTest
class UnsentTicketsTest {

    @Autowired
    UnsentTickets unsent;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void people() {
        StoredPeople.store(jdbc, People.ANNA, People.BORIS);
    }

    @Test
    void whatWasBegunOnOneDeviceGoesOnOnAnother() {
        Acting.as(People.ANNA, () -> unsent.keep("begun", "Обзвон", Map.of("text", "стоит")));

        var found = Acting.get(People.ANNA, () -> unsent.find("begun")).orElseThrow();

        assertThat(found.subject()).isEqualTo("Обзвон");
        assertThat(found.entries()).containsEntry("text", "стоит");
    }

    @Test
    void theLastWordsCount() {
        Acting.as(People.ANNA, () -> unsent.keep("again", "one", Map.of()));
        Acting.as(People.ANNA, () -> unsent.keep("again", "two", Map.of()));

        assertThat(Acting.get(People.ANNA, () -> unsent.find("again"))
                        .orElseThrow()
                        .subject())
                .isEqualTo("two");
    }

    @Test
    void nobodyElseSeesIt() {
        Acting.as(People.ANNA, () -> unsent.keep("private", "mine", Map.of()));

        assertThat(Acting.get(People.BORIS, () -> unsent.find("private"))).isEmpty();
        assertThat(Acting.get(People.BORIS, unsent::all))
                .noneMatch(it -> it.topic().equals("private"));
    }

    @Test
    void whatWasSentIsForgotten() {
        Acting.as(People.ANNA, () -> unsent.keep("sent", "mine", Map.of()));
        Acting.as(People.ANNA, () -> unsent.forget("sent"));

        assertThat(Acting.get(People.ANNA, () -> unsent.find("sent"))).isEmpty();
    }

    @Test
    void ofAGuestNothingIsKept() {
        unsent.keep("guest", "mine", Map.of());

        assertThat(unsent.all()).isEmpty();
    }
}
