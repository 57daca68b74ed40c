package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.account.People;
import org.spravka.content.Catalog;
import org.spravka.content.Checkup;
import org.spravka.content.Checkups;
import org.spravka.content.History;
import org.spravka.content.Schedule;
import org.spravka.content.Scheduled;
import org.spravka.content.Scheduled.Kind;
import org.spravka.content.Seen;

/** What happens to a page at a moment, and until when somebody must look at it. */
class PageTiming extends Composite<Div> {

    /** Makes them. */
    @org.springframework.stereotype.Component
    record Factory(
            Schedule schedule,
            ScheduleDialogs dialogs,
            Checkups checkups,
            People people,
            History history,
            Catalog catalog,
            Clock clock) {

        PageTiming of(EditedText text) {
            return new PageTiming(this, text);
        }
    }

    private final Factory parts;
    private final EditedText text;
    private final String slug;
    private final Locale locale;
    private final Button publish = new Button(getTranslation("editing.schedule.publish"), click -> publish());
    private final Button archive = new Button(getTranslation("editing.schedule.archive"), click -> archive());
    private final Div lines = new Div();
    private @Nullable Seen shown;

    private PageTiming(Factory parts, EditedText text) {
        this.parts = parts;
        this.text = text;
        slug = text.known().slug();
        locale = text.known().locale();
        var checkup = new Button(getTranslation("editing.checkup.title"), click -> checkup());
        var buttons = new Div(publish, archive, checkup);
        buttons.addClassName("action-group");
        buttons.getChildren().forEach(it -> ((Button) it).addThemeVariants(ButtonVariant.TERTIARY));
        lines.addClassName("timing-lines");
        getContent().addClassName("page-timing");
        getContent().add(buttons, lines);
    }

    /**
     * Reads anew what is scheduled when something else than before is there.
     *
     * @param isReviewed whether nobody must look at the draft any more
     */
    void follow(boolean isReviewed) {
        publish.setEnabled(text.known().draft() != null && isReviewed && !text.isUndecided());
        archive.setVisible(parts.catalog().page(slug, locale).isPresent());
        if (!text.known().seen().equals(shown)) {
            refresh();
        }
    }

    private void refresh() {
        shown = text.known().seen();
        lines.removeAll();
        parts.schedule().open(slug).stream()
                .filter(it -> it.kind() == Kind.ARCHIVE || locale.equals(it.locale()))
                .forEach(it -> lines.add(it.isStuck() ? stuck(it) : waiting(it)));
        parts.checkups().of(slug).ifPresent(it -> lines.add(line(it)));
    }

    private void publish() {
        var draft = text.save() ? text.known().draft() : null;
        if (draft != null) {
            parts.dialogs().publish(draft, this::refresh);
        }
    }

    private void archive() {
        parts.dialogs().archive(slug, text.wording().title(), this::refresh);
    }

    private void checkup() {
        CheckupDialog.open(
                slug,
                parts.checkups().of(slug).orElse(null),
                parts.checkups(),
                parts.people(),
                parts.clock(),
                this::refresh);
    }

    private Component waiting(Scheduled it) {
        var cancel = new Button(getTranslation("editing.schedule.cancel"), click -> cancel(it));
        var move = new Button(
                getTranslation("editing.schedule.move"),
                click -> parts.dialogs().move(it, this::refresh));
        if (it.kind() == Kind.ARCHIVE) {
            return new OtherLine(getTranslation("editing.schedule.archives", LocalTimes.of(it.when())), move, cancel)
                    .getContent();
        }
        var notice = new OtherText(
                getTranslation(
                        "editing.schedule.publishes",
                        LocalTimes.of(it.when()),
                        LocalTimes.of(it.askedAt()),
                        it.askedBy().name()),
                move,
                cancel);
        notice.show(() -> comparison(it));
        return notice;
    }

    private Component stuck(Scheduled it) {
        var move = new Button(
                getTranslation("editing.schedule.again"),
                click -> parts.dialogs().move(it, this::refresh));
        var cancel = new Button(getTranslation("editing.schedule.drop"), click -> cancel(it));
        var message = getTranslation(
                "editing.schedule.stuck." + it.problem().name().toLowerCase(Locale.ROOT), LocalTimes.of(it.when()));
        if (it.text() == null) {
            return new OtherLine(message, move, cancel).getContent();
        }
        var merge = new Button(getTranslation("editing.schedule.merge"), click -> merge(it));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        var notice = new OtherText(message, merge, move, cancel);
        notice.addClassName("stuck");
        notice.getElement().setAttribute("role", "alert");
        notice.show(() -> comparison(it));
        return notice;
    }

    private TextComparison comparison(Scheduled it) {
        return new TextComparison(
                getTranslation("editing.side.scheduled"),
                Wording.of(Objects.requireNonNull(it.text())),
                getTranslation("editing.side.now"),
                text.wording());
    }

    /** The text that was to be published comes into the draft; where somebody must choose, block by block. */
    private void merge(Scheduled it) {
        var before = parts.history()
                .revision(slug, locale, it.basedOn())
                .map(revision -> Wording.of(revision.text()))
                .orElse(Wording.EMPTY);
        text.mergeIn(Objects.requireNonNull(it.text()), before, () -> cancel(it));
    }

    private void cancel(Scheduled it) {
        parts.dialogs().cancel(it, this::refresh);
    }

    private Component line(Checkup it) {
        var done = new Button(getTranslation("editing.checkup.done"), click -> {
            parts.checkups().done(slug);
            refresh();
        });
        var clear = new Button(getTranslation("editing.checkup.clear"), click -> {
            parts.checkups().clear(slug);
            refresh();
        });
        var key = it.isOverdue(parts.clock()) ? "editing.checkup.overdue" : "editing.checkup.line";
        var line = new OtherLine(
                getTranslation(key, LocalTimes.day(it.dueOn()), it.owner().name()), done, clear);
        line.getContent().setClassName("stuck", it.isOverdue(parts.clock()));
        return line.getContent();
    }

    /** A line with what can be done about it. */
    private static final class OtherLine {

        private final Div content = new Div();

        OtherLine(String message, Button... choices) {
            var buttons = new Div(choices);
            buttons.addClassName("action-group");
            content.addClassName("timing-line");
            content.add(new Paragraph(message), buttons);
        }

        Div getContent() {
            return content;
        }
    }
}
