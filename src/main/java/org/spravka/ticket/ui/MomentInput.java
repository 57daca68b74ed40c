package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.ui.parts.BrowserDraft;
import org.spravka.ticket.ui.parts.CalendarTexts;
import org.spravka.ticket.ui.parts.SafeHtml;

/** A day and a time on the clock of a place: that of whoever fills in the form, until they say another one. */
final class MomentInput extends Composite<Div> implements FieldInput {

    private final TicketField field;
    private final Locale locale;
    private final Runnable changed;
    private final DateTimePicker picker = new DateTimePicker();
    private final ComboBox<ZoneId> zone = new ComboBox<>();
    private final Span zoneName = new Span();

    MomentInput(TicketField field, Locale locale, String label, String hint, Runnable changed) {
        this.field = field;
        this.locale = locale;
        this.changed = changed;
        picker.setLabel(label);
        picker.setLocale(locale);
        picker.setDatePickerI18n(CalendarTexts.in(locale));
        picker.setManualValidation(true);
        picker.setRequiredIndicatorVisible(field.required());
        picker.setWidthFull();
        picker.addValueChangeListener(change -> changed());
        zone.setLabel(getTranslation("ticket.zone"));
        zone.setItems(
                ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList());
        zone.setItemLabelGenerator(this::named);
        zone.setValue(browserZone());
        zone.setVisible(false);
        zone.setWidthFull();
        zone.addValueChangeListener(change -> changed());
        getContent().addClassNames("ticket-field", "moment-field");
        getContent().add(picker, zoneLine(), zone);
        if (!hint.isEmpty()) {
            var help = new SafeHtml(hint);
            help.addClassName("field-hint");
            getContent().add(help);
        }
        BrowserDraft.keep(this, field.key());
        showZone();
    }

    private Div zoneLine() {
        var other = new NativeButton(getTranslation("ticket.zone.other"), click -> {
            zone.setVisible(true);
            zone.focus();
        });
        other.addClassName("link");
        var line = new Div(zoneName, other);
        line.addClassName("zone-line");
        return line;
    }

    /** Where the person is who fills in the form: what they mean by a time of the day. */
    private static ZoneId browserZone() {
        return Optional.ofNullable(UI.getCurrent())
                .map(ui -> ui.getPage().getExtendedClientDetails())
                .map(details -> details.getTimeZoneId())
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .map(ZoneId::of)
                .orElse(ZoneOffset.UTC);
    }

    private ZoneId zone() {
        return zone.getValue() == null ? ZoneOffset.UTC : zone.getValue();
    }

    private String named(ZoneId zone) {
        var at = Clock.systemUTC().instant();
        var offset = zone.getRules().getOffset(at);
        var name = zone instanceof ZoneOffset
                ? "UTC"
                : zone.getId().replace('_', ' ') + ", " + zone.getDisplayName(TextStyle.FULL, locale);
        return offset.getTotalSeconds() == 0 ? name : "%s (UTC%s)".formatted(name, offset);
    }

    private void showZone() {
        zoneName.setText(getTranslation("ticket.zone.by", named(zone())));
    }

    private void changed() {
        complain(null);
        showZone();
        BrowserDraft.note(this, field.key(), String.join("\n", answer()));
        changed.run();
    }

    @Override
    public TicketField field() {
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public List<String> answer() {
        return picker.isEmpty()
                ? List.of()
                : List.of(
                        DateTimeFormatter.ISO_DATE_TIME.format(picker.getValue().atZone(zone())));
    }

    @Override
    public void answer(List<String> values) {
        try {
            values.stream().findFirst().ifPresentOrElse(this::answer, picker::clear);
        } catch (DateTimeException e) {
            picker.clear();
        }
    }

    private void answer(String written) {
        var parsed = DateTimeFormatter.ISO_DATE_TIME.parse(written);
        var at = parsed.query(TemporalQueries.zoneId());
        if (at != null && ZoneId.getAvailableZoneIds().contains(at.getId())) {
            zone.setValue(at);
        }
        picker.setValue(LocalDateTime.from(parsed));
    }

    @Override
    public void complain(@Nullable String message) {
        picker.setInvalid(message != null);
        picker.setErrorMessage(message);
    }

    @Override
    public String inWords() {
        return "";
    }
}
