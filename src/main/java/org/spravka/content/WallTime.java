package org.spravka.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * A moment as the clock on a wall shows it: what people agree on stays what they meant when that zone puts its clocks forward or
 * back in between.
 *
 * @param time to the minute
 */
public record WallTime(LocalDateTime time, ZoneId zone) {

    public WallTime {
        time = time.truncatedTo(ChronoUnit.MINUTES);
    }

    /** A time that the clock leaves out is as much later as it jumps; of one that it shows twice, the first. */
    public Instant instant() {
        return time.atZone(zone).toInstant();
    }

    /** As the clock will show it: another time than was meant if the clock leaves that one out. */
    public LocalDateTime shown() {
        return time.atZone(zone).toLocalDateTime();
    }

    /** Whether the clock never shows this time. */
    public boolean isLeftOut() {
        return !shown().equals(time);
    }
}
