package org.spravka.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spravka.ticket.ExpectedAnswers.Sample;
import org.spravka.ticket.ui.parts.UsualTime;

class ExpectedAnswersTest {

    @Test
    void theMedianOfTheHourCounts() {
        var samples = Stream.concat(filed(10, 30, 90), filed(22, 30, 600)).toList();

        assertThat(ExpectedAnswers.median(samples, 10)).contains(Duration.ofMinutes(90));
        assertThat(ExpectedAnswers.median(samples, 23)).contains(Duration.ofMinutes(600));
    }

    @Test
    void midnightIsNoBorder() {
        assertThat(ExpectedAnswers.median(filed(23, 20, 45).toList(), 0)).contains(Duration.ofMinutes(45));
    }

    @Test
    void anHourWithTooFewTakesTheWholeDay() {
        var samples = Stream.concat(filed(10, 5, 10), filed(15, 30, 240)).toList();

        assertThat(ExpectedAnswers.median(samples, 10)).contains(Duration.ofMinutes(240));
    }

    @Test
    void tooLittleDataIsSilent() {
        assertThat(ExpectedAnswers.median(filed(10, 19, 60).toList(), 10)).isEmpty();
        assertThat(ExpectedAnswers.median(List.of(), 10)).isEmpty();
    }

    @Test
    void aDeskThatLeavesMostUnansweredPromisesNothing() {
        var unanswered = IntStream.range(0, 30).mapToObj(it -> new Sample(10, ExpectedAnswers.NEVER));

        assertThat(ExpectedAnswers.median(
                        Stream.concat(filed(10, 20, 60), unanswered).toList(), 10))
                .isEmpty();
    }

    private static Stream<Sample> filed(int hour, int count, int minutes) {
        return IntStream.range(0, count).mapToObj(it -> new Sample(hour, Duration.ofMinutes(minutes)));
    }

    @ParameterizedTest
    @CsvSource({
        "40,     5 minutes, 5 минут",
        "301,    10 minutes, 10 минут",
        "1900,   45 minutes, 45 минут",
        "3500,   an hour, часа",
        "3601,   2 hours, 2 часов",
        "72001,  21 hours, 21 часа",
        "86400,  24 hours, 24 часов",
        "86401,  2 days, 2 дней",
    })
    void itIsSaidAsPeopleSayItAndNeverTooLittle(long seconds, String english, String russian) {
        var usual = Duration.ofSeconds(seconds);

        assertThat(UsualTime.inWords(usual, Locale.ENGLISH)).isEqualTo("Usually answered within " + english);
        assertThat(UsualTime.inWords(usual, Locale.of("ru"))).isEqualTo("Обычно отвечают в течение " + russian);
    }
}
