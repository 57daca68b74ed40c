package org.spravka.content;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Until when somebody must look whether a page is still true.
 *
 * @param title of the page, in any language
 * @param months after which it is looked at again, 0 for never
 * @param owner who looks, and is reminded
 */
public record Checkup(String slug, String title, LocalDate dueOn, ZoneId zone, int months, Author owner) {

    /** So many days before the last one it is in the editors' list. */
    public static final int DAYS_AHEAD = 7;

    /** Whether it should be looked at by now. */
    public boolean isNear(Clock clock) {
        return !LocalDate.now(clock.withZone(zone)).isBefore(dueOn.minusDays(DAYS_AHEAD));
    }

    public boolean isOverdue(Clock clock) {
        return LocalDate.now(clock.withZone(zone)).isAfter(dueOn);
    }
}
