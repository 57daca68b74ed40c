package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Locale;
import org.spravka.content.Checkup;
import org.spravka.content.Checkups;
import org.spravka.content.Schedule;
import org.spravka.content.Scheduled;
import org.spravka.content.Scheduled.Kind;

/** What happens to pages at a moment, and pages that must be looked at soon; not there while there is nothing. */
class ScheduledList extends Composite<Section> {

    /** Where it comes from. */
    @org.springframework.stereotype.Component
    record Source(Schedule schedule, ScheduleDialogs dialogs, Checkups checkups, Clock clock) {}

    private final Source source;

    ScheduledList(Source source) {
        this.source = source;
        getContent().addClassName("scheduled-list");
        refresh();
    }

    private void refresh() {
        var scheduled = source.schedule().open();
        var checkups = source.checkups().near();
        getContent().removeAll();
        setVisible(!scheduled.isEmpty() || !checkups.isEmpty());
        if (!scheduled.isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation("editing.schedule", scheduled.size())),
                            new UnorderedList(scheduled.stream().map(this::line).toArray(ListItem[]::new)));
        }
        if (!checkups.isEmpty()) {
            getContent()
                    .add(
                            new H2(getTranslation("editing.checkup.due", checkups.size())),
                            new UnorderedList(checkups.stream().map(this::line).toArray(ListItem[]::new)));
        }
    }

    private ListItem line(Scheduled it) {
        var item = new ListItem(page(it));
        if (it.locale() != null) {
            item.add(new LanguageTag(it.locale()));
        }
        item.add(new Span(words(it)));
        item.add(group(
                button(
                        "editing.schedule.move",
                        it.title(),
                        () -> source.dialogs().move(it, this::refresh)),
                button(
                        it.isStuck() ? "editing.schedule.drop" : "editing.schedule.cancel",
                        it.title(),
                        () -> source.dialogs().cancel(it, this::refresh))));
        item.setClassName("stuck", it.isStuck());
        return item;
    }

    private Component page(Scheduled it) {
        return it.locale() == null
                ? PageEditorView.link(it.title(), it.slug(), getLocale())
                : PageEditorView.link(it.title(), it.slug(), it.locale());
    }

    private String words(Scheduled it) {
        var when = LocalTimes.of(it.when());
        if (it.isStuck()) {
            return getTranslation(
                    "editing.schedule.stuck." + it.problem().name().toLowerCase(Locale.ROOT), when);
        }
        return getTranslation(
                it.kind() == Kind.ARCHIVE ? "editing.schedule.list.archive" : "editing.schedule.list.publish",
                when,
                it.askedBy().name());
    }

    private ListItem line(Checkup it) {
        var overdue = it.isOverdue(source.clock());
        var item = new ListItem(
                PageEditorView.link(it.title(), it.slug(), getLocale()),
                new Span(getTranslation(
                        overdue ? "editing.checkup.overdue" : "editing.checkup.line",
                        LocalTimes.day(it.dueOn()),
                        it.owner().name())),
                group(button("editing.checkup.done", it.title(), () -> {
                    source.checkups().done(it.slug());
                    refresh();
                })));
        item.setClassName("stuck", overdue);
        return item;
    }

    private static Div group(Button... buttons) {
        var group = new Div(buttons);
        group.addClassName("action-group");
        return group;
    }

    private Button button(String key, String of, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key) + ": " + of);
        return button;
    }
}
