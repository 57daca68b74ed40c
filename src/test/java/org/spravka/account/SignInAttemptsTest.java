package org.spravka.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInAttemptsTest {

    private final TestClock clock = new TestClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @Test
    void fiveAttemptsAreFreeThenOneAMinute() {
        fail(5, "anna@test.example", "10.0.0.1");

        assertThat(waitOf("anna@test.example", "10.0.0.1")).isEqualTo(60);
        clock.move(Duration.ofSeconds(59));
        assertThat(waitOf("anna@test.example", "10.0.0.1")).isEqualTo(1);
        clock.move(Duration.ofSeconds(1));
        assertThatCode(() -> attempts.begin("anna@test.example", "10.0.0.1")).doesNotThrowAnyException();
        assertThat(waitOf("anna@test.example", "10.0.0.1")).isEqualTo(60);
    }

    @Test
    void whoeverSignsInStartsAnew() {
        fail(4, "anna@test.example", "10.0.0.1");
        attempts.begin("anna@test.example", "10.0.0.1");
        attempts.succeeded("anna@test.example", "10.0.0.1");

        assertThatCode(() -> fail(5, "anna@test.example", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void aStrangerDoesNotShutAPersonOut() {
        fail(5, "anna@test.example", "10.6.6.6");

        assertThatCode(() -> attempts.begin("anna@test.example", "10.0.0.1")).doesNotThrowAnyException();
    }

    @Test
    void oneAddressDoesNotTryTheWholeCompany() {
        IntStream.range(0, 30).forEach(person -> attempts.begin("person" + person + "@test.example", "10.6.6.6"));

        assertThat(waitOf("another@test.example", "10.6.6.6")).isEqualTo(10);
    }

    @Test
    void manyAddressesDoNotTryOnePersonForEver() {
        IntStream.range(0, 50).forEach(host -> attempts.begin("anna@test.example", "10.6.6." + host));

        assertThat(waitOf("anna@test.example", "10.6.7.1")).isEqualTo(10);
    }

    private void fail(int times, String email, String address) {
        for (var i = 0; i < times; i++) {
            attempts.begin(email, address);
        }
    }

    private long waitOf(String email, String address) {
        var seconds = new long[1];
        assertThatThrownBy(() -> attempts.begin(email, address))
                .isInstanceOfSatisfying(TooManyAttempts.class, tooMany -> seconds[0] = tooMany.seconds());
        return seconds[0];
    }
}
