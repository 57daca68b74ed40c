package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.spravka.content.Author;
import org.spravka.content.Draft;
import org.spravka.content.DraftStale;
import org.spravka.content.Incoming;
import org.spravka.content.NoDraft;
import org.spravka.content.PublishedPage;
import org.spravka.content.Publishing;
import org.spravka.content.Schedule;
import org.spravka.content.Scheduled;

/** What an editor is asked before something is put on the schedule, or taken to another moment. */
@org.springframework.stereotype.Component
class ScheduleDialogs {

    private static final int MOST_LINKS = 10;

    private final Schedule schedule;
    private final Incoming incoming;
    private final Clock clock;

    ScheduleDialogs(Schedule schedule, Incoming incoming, Clock clock) {
        this.schedule = schedule;
        this.incoming = incoming;
        this.clock = clock;
    }

    void publish(Draft draft, Runnable done) {
        var when = new MomentField(null, clock);
        var comment = new TextArea(text("editing.publish.comment"));
        comment.setMaxLength(Publishing.MAX_COMMENT);
        var minor = new Checkbox(text("editing.publish.minor"));
        minor.setVisible(draft.basedOn() > 0);
        ask(
                text("editing.schedule.publish.title", draft.text().title()),
                form(new Paragraph(text("editing.schedule.publish.lead")), when, comment, minor),
                () -> when.check().isPresent() && putOn(draft, when, comment.getValue(), minor.getValue()),
                done);
    }

    private boolean putOn(Draft draft, MomentField when, String comment, boolean minor) {
        try {
            when.check()
                    .ifPresent(it -> schedule.publish(
                            draft.slug(), draft.locale(), draft.state(), it, comment, minor, Author.current()));
        } catch (DraftStale | NoDraft changed) {
            Notification.show(text("editing.schedule.stale"));
        }
        return true;
    }

    void archive(String slug, String title, Runnable done) {
        var when = new MomentField(null, clock);
        ask(
                text("editing.schedule.archive.title", title),
                form(new Paragraph(text("editing.schedule.archive.lead")), linksTo(slug), when),
                () -> {
                    var moment = when.check();
                    moment.ifPresent(it -> schedule.archive(slug, title, it, Author.current()));
                    return moment.isPresent();
                },
                done);
    }

    /** Which pages lead there; not there while none do. */
    Div linksTo(String slug) {
        var links = new Div();
        links.addClassName("incoming-links");
        var pages = incoming.to(slug);
        if (!pages.isEmpty()) {
            links.add(
                    new Paragraph(text("editing.archive.links", pages.size())),
                    new UnorderedList(pages.stream()
                            .limit(MOST_LINKS)
                            .map(ScheduleDialogs::line)
                            .toArray(ListItem[]::new)));
        }
        return links;
    }

    private static ListItem line(PublishedPage page) {
        return new ListItem(
                PageEditorView.link(page.title(), page.slug(), page.locale()), new LanguageTag(page.locale()));
    }

    void move(Scheduled scheduled, Runnable done) {
        var when = new MomentField(scheduled.isStuck() ? null : scheduled.when(), clock);
        ask(
                text("editing.schedule.move.title", scheduled.title()),
                form(when),
                () -> {
                    var moment = when.check();
                    if (moment.isPresent() && !schedule.move(scheduled.id(), moment.get())) {
                        Notification.show(text("editing.schedule.late"));
                    }
                    return moment.isPresent();
                },
                done);
    }

    void cancel(Scheduled scheduled, Runnable done) {
        if (!schedule.cancel(scheduled.id())) {
            Notification.show(text("editing.schedule.late"));
        }
        done.run();
    }

    private static Div form(Component... fields) {
        var form = new Div(fields);
        form.addClassName("ask-form");
        return form;
    }

    private static void ask(String title, Div form, BooleanSupplier accept, Runnable done) {
        new AskDialog(title, form, text("editing.schedule.confirm"), () -> {
                    var accepted = accept.getAsBoolean();
                    if (accepted) {
                        done.run();
                    }
                    return accepted;
                })
                .open();
    }

    private static String text(String key, Object... parameters) {
        return UI.getCurrent().getTranslation(key, parameters);
    }
}
