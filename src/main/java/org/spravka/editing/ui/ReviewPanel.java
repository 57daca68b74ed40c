package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Author;
import org.spravka.content.DraftStale;
import org.spravka.content.NoDraft;
import org.spravka.content.OwnWork;
import org.spravka.content.Review;
import org.spravka.content.Review.State;
import org.spravka.content.Reviews;
import org.spravka.content.Seen;

/** How far the draft is on its way to readers, and the next step; not there where the category asks for no review. */
class ReviewPanel extends Composite<Section> {

    private final Reviews reviews;
    private final EditedText text;
    private final Runnable onChange;
    private @Nullable Seen shown;
    private Optional<Review> review = Optional.empty();

    /** What is done to the draft as it was seen. */
    private interface Step {
        void take(String slug, Locale locale, Seen.DraftAt seen);
    }

    /** @param onChange run when the review has gone on here */
    ReviewPanel(Reviews reviews, EditedText text, Runnable onChange) {
        this.reviews = reviews;
        this.text = text;
        this.onChange = onChange;
        getContent().addClassName("review-panel");
        getContent().setAriaLabel(getTranslation("editing.review"));
    }

    boolean allowsPublishing() {
        return review.map(Review::allowsPublishing).orElse(true);
    }

    boolean isAsked() {
        return review.filter(Review::isAsked).isPresent();
    }

    /** Reads anew how far it is when something else than before is there. */
    void follow() {
        if (!text.known().seen().equals(shown)) {
            refresh();
        }
    }

    /** What others have decided in the meantime. */
    void lookAgain() {
        if (isAsked()
                && !review.equals(reviews.of(text.known().slug(), text.known().locale()))) {
            refresh();
            onChange.run();
        }
    }

    private void refresh() {
        shown = text.known().seen();
        review = reviews.of(text.known().slug(), text.known().locale());
        getContent().removeAll();
        setVisible(isAsked());
        review.filter(Review::isAsked)
                .ifPresent(it -> getContent().add(steps(it), new Paragraph(words(it)), choices(it)));
    }

    private OrderedList steps(Review review) {
        var steps = new OrderedList();
        steps.addClassName("review-steps");
        var now = review.state() == State.CHANGES_WANTED ? State.DRAFT : review.state();
        for (var state : new State[] {State.DRAFT, State.IN_REVIEW, State.APPROVED}) {
            var step =
                    new ListItem(getTranslation("editing.review." + state.name().toLowerCase(Locale.ROOT)));
            if (state == now) {
                step.getElement().setAttribute("aria-current", "step");
            }
            steps.add(step);
        }
        steps.add(new ListItem(getTranslation("editing.review.published")));
        return steps;
    }

    private String words(Review review) {
        var authors = review.authors().stream().map(Author::name).collect(Collectors.joining(", "));
        var decided = review.decidedBy() == null ? "" : review.decidedBy().name();
        var when = review.decidedAt() == null ? "" : LocalTimes.of(review.decidedAt());
        return switch (review.state()) {
            case DRAFT -> getTranslation("editing.review.draft.words", authors);
            case IN_REVIEW ->
                review.wasTakenBack()
                        ? getTranslation("editing.review.takenBack", decided, when)
                        : getTranslation(
                                "editing.review.in_review.words",
                                review.askedBy() == null ? "" : review.askedBy().name(),
                                review.askedAt() == null ? "" : LocalTimes.of(review.askedAt()));
            case CHANGES_WANTED -> getTranslation("editing.review.changes_wanted.words", decided, when, review.note());
            case APPROVED -> getTranslation("editing.review.approved.words", decided, when);
        };
    }

    private Div choices(Review review) {
        var choices = new Div();
        choices.addClassName("action-group");
        switch (review.state()) {
            case DRAFT, CHANGES_WANTED ->
                choices.add(primary(button(
                        "editing.review.ask",
                        (slug, locale, seen) -> reviews.ask(slug, locale, seen, Author.current()))));
            case IN_REVIEW -> {
                if (review.mayBeApprovedBy(Author.current())) {
                    choices.add(primary(button(
                            "editing.review.approve",
                            (slug, locale, seen) -> reviews.approve(slug, locale, seen, "", Author.current()))));
                } else {
                    choices.add(new Paragraph(getTranslation("editing.review.fourEyes")));
                }
                choices.add(
                        new Button(getTranslation("editing.review.want"), click -> askForNote()),
                        button("editing.review.withdraw", reviews::withdraw));
            }
            case APPROVED -> choices.add(button("editing.review.withdraw", reviews::withdraw));
        }
        return choices;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button button(String key, Step step) {
        return new Button(getTranslation(key), click -> take(step));
    }

    private void askForNote() {
        var note = new TextArea(getTranslation("editing.review.note"));
        note.setMaxLength(Reviews.MAX_NOTE);
        note.setAutofocus(true);
        var form = new Div(note);
        form.addClassName("ask-form");
        new AskDialog(getTranslation("editing.review.want"), form, getTranslation("editing.review.want"), () -> {
                    take((slug, locale, seen) ->
                            reviews.wantChanges(slug, locale, seen, note.getValue(), Author.current()));
                    return true;
                })
                .open();
    }

    private void take(Step step) {
        try {
            if (text.save() && text.known().seen() instanceof Seen.DraftAt seen) {
                step.take(text.known().slug(), text.known().locale(), seen);
            }
        } catch (DraftStale | NoDraft changed) {
            Notification.show(getTranslation("editing.review.stale"));
        } catch (OwnWork own) {
            Notification.show(getTranslation("editing.review.fourEyes"));
        }
        refresh();
        onChange.run();
    }
}
