package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.spravka.ticket.InvalidTicket;
import org.spravka.ticket.NewMessage;
import org.spravka.ticket.Secrets;
import org.spravka.ticket.StatusRefused;
import org.spravka.ticket.ThreadMovedOn;
import org.spravka.ticket.TicketMessage;

/** Where the next word is written. What is written stays in the browser until it is sent. */
final class AnswerBox extends Composite<Div> {

    /** What the box needs to know of the thread above it, and tells it. */
    interface ThreadAbove {

        /** The last message that stands there, 0 for none. */
        long lastShown();

        void sent();

        /** Somebody else wrote; what they wrote is to be shown. */
        void movedOn();
    }

    private static final int PAUSE = 700;

    private final TicketServices services;
    private final String number;
    private final ThreadAbove above;
    private final TextArea text = new TextArea();
    private final Checkbox internal = new Checkbox();
    private final Attachments files;
    private final SecretNotice secrets;
    private final Span problem = new Span();
    private final BrowserDraft draft;

    AnswerBox(TicketServices services, String number, boolean forAgent, ThreadAbove above) {
        this.services = services;
        this.number = number;
        this.above = above;
        text.setLabel(getTranslation("ticket.answer.label"));
        text.setHelperText(getTranslation("ticket.answer.hint"));
        text.setMaxLength(TicketMessage.MAX_TEXT);
        text.setMinRows(4);
        text.setMaxRows(18);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        BrowserDraft.keep(text, "text");
        internal.setLabel(getTranslation("desk.answer.internal"));
        internal.setVisible(forAgent);
        secrets = new SecretNotice(this::places, forAgent ? SecretNotice.Reader.CUSTOMER : SecretNotice.Reader.SUPPORT);
        text.addValueChangeListener(change -> secrets.look());
        internal.addValueChangeListener(change -> getContent().setClassName("answer-internal", change.getValue()));
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        files = new Attachments(services.files(), ".answer-box", this::attached, problem::setText);

        var send = new Button(getTranslation("ticket.answer.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.setTooltipText("Ctrl+Enter");
        send.addClickListener(click -> {
            send();
            send.setEnabled(true);
        });
        Shortcuts.addShortcutListener(getContent(), send::clickInClient, Key.ENTER, KeyModifier.CONTROL)
                .listenOn(getContent())
                .resetFocusOnActiveElement();

        var actions = new Div(send, internal);
        actions.addClassName("answer-actions");
        getContent().addClassName("answer-box");
        getContent().add(text, files, secrets, problem, actions);
        draft = new BrowserDraft(getContent(), "answer." + number);
        draft.begin(kept -> {
            if (text.isEmpty()) {
                text.setValue(kept.getOrDefault("text", ""));
            }
        });
    }

    void focus() {
        text.focus();
    }

    boolean isBegun() {
        return !text.isEmpty();
    }

    /** Adds what somebody said as a quote, and goes on after it. */
    void quote(String author, String quoted) {
        var lines = Arrays.stream(quoted.split("\n")).map(it -> "> " + it).collect(Collectors.joining("\n"));
        insert(getTranslation("ticket.message.quoted", author) + "\n" + lines + "\n\n");
    }

    /** Adds Markdown at the end, and goes on after it. */
    void insert(String markdown) {
        var before = text.getValue();
        text.setValue(before.isBlank() ? markdown : before.stripTrailing() + "\n\n" + markdown);
        text.focus();
        text.scrollIntoView();
    }

    private void attached() {
        problem.setText("");
        secrets.look();
    }

    /** Notes stay among agents. */
    private List<SecretNotice.Place> places() {
        if (internal.getValue()) {
            return List.of();
        }
        var places = new ArrayList<>(files.places());
        places.addFirst(new SecretNotice.Place(
                text.getLabel(), text.getValue(), () -> text.setValue(Secrets.without(text.getValue()))));
        return places;
    }

    private void send() {
        if (!secrets.isDecided()) {
            problem.setText(getTranslation("ticket.secret.decide"));
            return;
        }
        problem.setText("");
        try {
            services.conversations()
                    .add(number, new NewMessage(text.getValue(), internal.getValue(), files.ids(), above.lastShown()));
        } catch (InvalidTicket e) {
            var what = e.problems().getFirst();
            complain(getTranslation(what.message(), what.parametersIn(getLocale())));
            return;
        } catch (StatusRefused e) {
            complain(getTranslation("ticket.answer.closed"));
            return;
        } catch (ThreadMovedOn e) {
            complain(getTranslation("ticket.answer.moved", e.author()));
            above.movedOn();
            return;
        }
        text.clear();
        files.clear();
        draft.forget(UI.getCurrent());
        above.sent();
    }

    private void complain(String what) {
        text.setErrorMessage(what);
        text.setInvalid(true);
        text.focus();
    }
}
