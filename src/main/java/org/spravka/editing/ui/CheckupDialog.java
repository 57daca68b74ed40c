package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.spravka.account.People;
import org.spravka.content.Author;
import org.spravka.content.Checkup;
import org.spravka.content.Checkups;
import org.spravka.ticket.ui.parts.CalendarTexts;

/** Asks until when a page is to be looked at, how often, and by whom. */
class CheckupDialog extends Composite<Div> {

    private static final int FIRST_MONTHS = 6;
    private static final Integer[] MONTHS = {0, 1, 3, 6, 12};

    private final DatePicker day = new DatePicker(getTranslation("editing.checkup.day"));
    private final Select<Integer> months = new Select<>();
    private final ComboBox<Author> owner = new ComboBox<>(getTranslation("editing.checkup.owner"));

    private CheckupDialog(@Nullable Checkup before, People people, Clock clock) {
        var today = LocalDate.now(clock.withZone(LocalTimes.zone(UI.getCurrent())));
        day.setI18n(CalendarTexts.in(getLocale()));
        day.setManualValidation(true);
        day.setMin(today);
        day.setValue(before == null ? today.plusMonths(FIRST_MONTHS) : before.dueOn());
        months.setLabel(getTranslation("editing.checkup.months"));
        months.setItems(MONTHS);
        months.setItemLabelGenerator(
                it -> it == 0 ? getTranslation("editing.checkup.once") : getTranslation("editing.checkup.every", it));
        months.setValue(before == null ? FIRST_MONTHS : before.months());
        var me = Author.current();
        var owners = new LinkedHashSet<Author>();
        owners.add(before == null ? me : before.owner());
        owners.add(me);
        people.editors().forEach(it -> owners.add(new Author(it.id(), it.name())));
        owner.setItems(owners);
        owner.setItemLabelGenerator(Author::name);
        owner.setValue(before == null ? me : before.owner());
        getContent().addClassName("ask-form");
        getContent().add(new Paragraph(getTranslation("editing.checkup.lead")), day, months, owner);
    }

    static void open(
            String slug, @Nullable Checkup before, Checkups checkups, People people, Clock clock, Runnable done) {
        var form = new CheckupDialog(before, people, clock);
        var ui = UI.getCurrent();
        var dialog = new AskDialog(
                ui.getTranslation("editing.checkup.title"), form, ui.getTranslation("editing.save"), () -> {
                    if (form.day.getValue() == null || form.owner.getValue() == null) {
                        form.day.setInvalid(form.day.getValue() == null);
                        return false;
                    }
                    checkups.set(
                            slug,
                            form.day.getValue(),
                            LocalTimes.zone(ui),
                            form.months.getValue(),
                            form.owner.getValue());
                    done.run();
                    return true;
                });
        dialog.open();
    }
}
