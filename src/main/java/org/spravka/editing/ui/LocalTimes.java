package org.spravka.editing.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

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

    private static boolean isToday(ZonedDateTime time) {
        return time.toLocalDate().equals(LocalDate.now(time.getZone()));
    }

    private static ZoneId zone(UI ui) {
        var zone = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    }
}
