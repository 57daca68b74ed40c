package org.spravka.base;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The part {@code ready} of {@code /actuator/health/readiness}. */
@Component("readyHealthIndicator")
class ReadyHealthIndicator implements HealthIndicator {

    private final List<Ready> parts;
    private volatile boolean ready;

    ReadyHealthIndicator(List<Ready> parts) {
        this.parts = parts;
    }

    @Override
    public Health health() {
        ready = ready || parts.stream().allMatch(Ready::isReady);
        return ready ? Health.up().build() : Health.outOfService().build();
    }
}
