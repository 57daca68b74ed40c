package org.spravka.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WallTimeTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void nineOClockStaysNineOClockWhenClocksGoForwardInBetween() {
        assertThat(at("2026-03-28T09:00").instant()).isEqualTo(Instant.parse("2026-03-28T08:00:00Z"));
        assertThat(at("2026-03-29T09:00").instant()).isEqualTo(Instant.parse("2026-03-29T07:00:00Z"));
    }

    @Test
    void aTimeThatTheClockLeavesOutIsAsMuchLaterAsItJumpsAndSaysSo() {
        var never = at("2026-03-29T02:30");

        assertThat(never.isLeftOut()).isTrue();
        assertThat(never.shown()).isEqualTo(LocalDateTime.parse("2026-03-29T03:30"));
        assertThat(at("2026-03-29T03:30").isLeftOut()).isFalse();
    }

    @Test
    void ofATimeThatTheClockShowsTwiceTheFirstCounts() {
        assertThat(at("2026-10-25T02:30").instant()).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void peopleAreRemindedAWeekAheadOnTheDayAndEachWeekAfterItAtNineWhereTheyAre() {
        var day = LocalDate.parse("2026-04-02");
        var ahead = CheckupReminders.first(day, BERLIN, Instant.parse("2026-01-01T00:00:00Z"));
        var onTheDay = CheckupReminders.next(day, BERLIN, ahead);

        assertThat(ahead).isEqualTo(Instant.parse("2026-03-26T08:00:00Z"));
        assertThat(onTheDay).isEqualTo(Instant.parse("2026-04-02T07:00:00Z"));
        assertThat(CheckupReminders.next(day, BERLIN, Instant.parse("2026-04-30T12:00:00Z")))
                .isEqualTo(Instant.parse("2026-05-07T07:00:00Z"));
    }

    private static WallTime at(String time) {
        return new WallTime(LocalDateTime.parse(time), BERLIN);
    }
}
