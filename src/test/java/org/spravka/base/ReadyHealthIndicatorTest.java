package org.spravka.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class ReadyHealthIndicatorTest {

    private final AtomicBoolean read = new AtomicBoolean();
    private final AtomicBoolean indexed = new AtomicBoolean();
    private final ReadyHealthIndicator health = new ReadyHealthIndicator(List.of(read::get, indexed::get));

    @Test
    void readersAreLetInOnceEverythingIsReady() {
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        read.set(true);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        indexed.set(true);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aPartThatFallsBehindLaterShutsNobodyOut() {
        read.set(true);
        indexed.set(true);
        health.health();

        indexed.set(false);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }
}
