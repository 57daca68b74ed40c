package org.spravka.account;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever tries passwords: some attempts are free, then one a minute for an account from one network address, and
 * more for a network address or an account alone, so that an office is not shut out by one of its people nor a person by a
 * stranger. Counted before the password is looked at, given back when it was right. In memory of this node.
 */
@Component
class SignInAttempts {

    private final List<Limit> limits;

    SignInAttempts(Clock clock) {
        limits = List.of(
                new Limit(5, Duration.ofMinutes(1), clock),
                new Limit(30, Duration.ofSeconds(10), clock),
                new Limit(50, Duration.ofSeconds(10), clock));
    }

    /** @throws TooManyAttempts if there were too many that failed */
    void begin(String email, String address) {
        for (var i = 0; i < limits.size(); i++) {
            var bucket = limits.get(i).bucket(key(i, email, address));
            var probe = bucket.tryConsumeAndReturnRemaining(1);
            if (!probe.isConsumed()) {
                giveBack(i, email, address);
                throw new TooManyAttempts(Duration.ofNanos(probe.getNanosToWaitForRefill()));
            }
        }
    }

    void succeeded(String email, String address) {
        limits.getFirst().forget(key(0, email, address));
        giveBack(limits.size(), email, address);
    }

    private void giveBack(int count, String email, String address) {
        for (var i = 0; i < count; i++) {
            limits.get(i).bucket(key(i, email, address)).addTokens(1);
        }
    }

    private static String key(int limit, String email, String address) {
        return switch (limit) {
            case 0 -> email + ' ' + address;
            case 1 -> address;
            default -> email;
        };
    }

    /** @param every after {@code free} attempts another one is given back in this time */
    private record Limit(int free, Duration every, LoadingCache<String, Bucket> buckets) {

        Limit(int free, Duration every, Clock clock) {
            this(
                    free,
                    every,
                    Caffeine.newBuilder()
                            .maximumSize(100_000)
                            .expireAfterAccess(every.multipliedBy(free))
                            .build(key -> Bucket.builder()
                                    .addLimit(limit -> limit.capacity(free).refillGreedy(1, every))
                                    .withCustomTimePrecision(new ClockMeter(clock))
                                    .build()));
        }

        Bucket bucket(String key) {
            return buckets.get(key);
        }

        void forget(String key) {
            buckets.invalidate(key);
        }
    }

    private record ClockMeter(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return TimeUnit.SECONDS.toNanos(now().getEpochSecond()) + now().getNano();
        }

        private Instant now() {
            return clock.instant();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
