package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.content.WallTime;
import org.spravka.ticket.ui.parts.CalendarTexts;

/** A day and a time to come, on the clock of a place: that of whoever fills it in, until they say another one. */
class MomentField extends Composite<Div> {

    private final DateTimePicker picker = new DateTimePicker(getTranslation("editing.moment"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("editing.moment.zone"));
    private final Span told = new Span();
    private final Clock clock;

    /** @param before what is proposed; null for nine o'clock tomorrow */
    MomentField(@Nullable WallTime before, Clock clock) {
        this.clock = clock;
        var here = LocalTimes.zone(UI.getCurrent());
        picker.setDatePickerI18n(CalendarTexts.in(getLocale()));
        picker.setManualValidation(true);
        picker.setStep(Duration.ofMinutes(15));
        picker.setWidthFull();
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(it -> LocalTimes.name(it, clock.instant()));
        zone.setWidthFull();
        zone.setValue(before == null ? here : before.zone());
        picker.setValue(before == null ? tomorrow(here) : before.time());
        picker.addValueChangeListener(change -> tell());
        zone.addValueChangeListener(change -> tell());
        told.addClassName("moment-told");
        told.getElement().setAttribute("role", "status");
        getContent().addClassName("moment-field");
        getContent().add(picker, zone, told);
        tell();
    }

    private LocalDateTime tomorrow(ZoneId zone) {
        return LocalDateTime.now(clock.withZone(zone))
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .withHour(9);
    }

    /** Says in full what was chosen, and what the clock of that place makes of it. */
    private void tell() {
        picker.setInvalid(false);
        told.setText(chosen().map(it -> getTranslation(
                        it.isLeftOut() ? "editing.moment.leftOut" : "editing.moment.told", LocalTimes.of(it)))
                .orElse(""));
    }

    private Optional<WallTime> chosen() {
        return picker.getValue() == null || zone.getValue() == null
                ? Optional.empty()
                : Optional.of(new WallTime(picker.getValue(), zone.getValue()));
    }

    /** Empty if it has passed or is incomplete; the field says so. */
    Optional<WallTime> check() {
        var when = chosen().filter(it -> it.instant().isAfter(clock.instant()));
        if (when.isEmpty()) {
            picker.setErrorMessage(getTranslation("editing.moment.passed"));
            picker.setInvalid(true);
        }
        return when;
    }
}
