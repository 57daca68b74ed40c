package org.spravka.help.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.spravka.help.Feedbacks;
import org.spravka.help.web.ReaderPage;
import org.springframework.stereotype.Component;

/** "Was this page helpful?", alive: an answer is kept at once, and a no may say what was missing. */
class FeedbackPanel extends Composite<Section> {

    @Component
    record Factory(Feedbacks feedbacks) {
        FeedbackPanel of(ReaderPage.Feedback target) {
            return new FeedbackPanel(feedbacks, target);
        }
    }

    private final Feedbacks feedbacks;
    private final ReaderPage.Feedback target;
    private final Div form = new Div();

    private FeedbackPanel(Feedbacks feedbacks, ReaderPage.Feedback target) {
        this.feedbacks = feedbacks;
        this.target = target;
        var question = new Paragraph(getTranslation("help.feedback.question"));
        question.setId("feedback-question");
        var buttons = new Div(button("yes", true), button("no", false));
        buttons.addClassName("feedback-buttons");
        form.addClassName("feedback-form");
        form.add(question, buttons);
        getContent().addClassName("feedback");
        getContent().getElement().setAttribute("aria-labelledby", "feedback-question");
        getContent().add(form);
    }

    private NativeButton button(String name, boolean helpful) {
        var button = new NativeButton(getTranslation("help.feedback." + name), click -> answer(helpful));
        button.setId("feedback-" + name);
        return button;
    }

    private void answer(boolean helpful) {
        var id = feedbacks.add(target.slug(), target.locale(), target.revision(), helpful);
        form.removeAll();
        if (helpful) {
            thank();
        } else {
            askWhy(id);
        }
    }

    private void askWhy(long id) {
        var comment = new TextArea(getTranslation("help.feedback.comment"));
        comment.setMaxLength(Feedbacks.MAX_COMMENT);
        comment.setWidthFull();
        var send = new NativeButton(getTranslation("help.feedback.send"), click -> {
            feedbacks.explain(id, comment.getValue());
            thank();
        });
        form.add(comment, send);
        comment.focus();
    }

    private void thank() {
        form.removeAll();
        var thanks = new Paragraph(getTranslation("help.feedback.thanks"));
        thanks.getElement().setAttribute("role", "status");
        form.add(thanks);
    }
}
