package org.spravka.editing.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.spravka.content.WallTime;

/** Times as the clock on the person's wall shows them. */
final class LocalTimes {

    private LocalTimes() {}

    /** The time alone if it is of today, else with its day. */
    static String of(Instant at) {
        var ui = UI.getCurrent();
        var there = at.atZone(zone(ui));
        var format = isToday(there)
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(ui.getLocale()).format(there);
    }

    /** A time on the clock of a place, which is named. */
    static String of(WallTime when) {
        var ui = UI.getCurrent();
        var there = when.time().atZone(when.zone());
        return "%s, %s"
                .formatted(
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                                .withLocale(ui.getLocale())
                                .format(there),
                        name(when.zone(), when.instant()));
    }

    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(UI.getCurrent().getLocale())
                .format(day);
    }

    /** A zone by its place and by how far it is from UTC at an instant. */
    static String name(ZoneId zone, Instant at) {
        var offset = zone.getRules().getOffset(at);
        var place = zone instanceof ZoneOffset ? "UTC" : zone.getId().replace('_', ' ');
        return offset.getTotalSeconds() == 0 ? place : "%s (UTC%s)".formatted(place, offset);
    }

    private static boolean isToday(ZonedDateTime time) {
        return time.toLocalDate().equals(LocalDate.now(time.getZone()));
    }

    /** Where the person is. */
    static ZoneId zone(UI ui) {
        var zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}
