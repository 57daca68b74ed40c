package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.spravka.base.Texts;

/** The words of the calendar, as Java knows them for each language. */
public final class CalendarTexts {

    private static final int DAYS = 7;

    private CalendarTexts() {}

    public static DatePickerI18n in(Locale locale) {
        var texts = new Texts(locale);
        return new DatePickerI18n()
                .setMonthNames(IntStream.rangeClosed(1, 12)
                        .mapToObj(it -> Month.of(it).getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(sundayFirst(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(sundayFirst(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % DAYS)
                .setToday(texts.get("ticket.form.today"))
                .setCancel(texts.get("ticket.form.cancel"));
    }

    private static List<String> sundayFirst(TextStyle style, Locale locale) {
        return IntStream.range(0, DAYS)
                .mapToObj(it -> DayOfWeek.SUNDAY.plus(it).getDisplayName(style, locale))
                .toList();
    }
}
