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
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.spravka.ticket.InvalidTicket;
import org.spravka.ticket.StatusRefused;
import org.spravka.ticket.TicketMessage;
import org.spravka.ticket.Tickets;

/** Where the next word is written. What is written stays in the browser until it is sent. */
final class AnswerBox extends Composite<Div> {

    private final Tickets tickets;
    private final String number;
    private final Runnable sent;
    private final TextArea text = new TextArea();
    private final Checkbox internal = new Checkbox();
    private final BrowserDraft draft;

    /** @param sent is told once the answer stands in the thread */
    AnswerBox(Tickets tickets, String number, boolean forAgent, Runnable sent) {
        this.tickets = tickets;
        this.number = number;
        this.sent = sent;
        text.setLabel(getTranslation("ticket.answer.label"));
        text.setHelperText(getTranslation("ticket.answer.hint"));
        text.setMaxLength(TicketMessage.MAX_TEXT);
        text.setMinRows(4);
        text.setMaxRows(18);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setValueChangeMode(ValueChangeMode.ON_BLUR);
        BrowserDraft.keep(text, "text");
        internal.setLabel(getTranslation("desk.answer.internal"));
        internal.setVisible(forAgent);
        internal.addValueChangeListener(change -> getContent().setClassName("answer-internal", change.getValue()));

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
        getContent().add(text, actions);
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

    private void send() {
        try {
            tickets.answer(number, text.getValue(), internal.getValue());
        } catch (InvalidTicket e) {
            var problem = e.problems().getFirst();
            complain(getTranslation(problem.message(), problem.parametersIn(getLocale())));
            return;
        } catch (StatusRefused e) {
            complain(getTranslation("ticket.answer.closed"));
            return;
        }
        text.clear();
        draft.forget(UI.getCurrent());
        sent.run();
    }

    private void complain(String what) {
        text.setErrorMessage(what);
        text.setInvalid(true);
        text.focus();
    }
}
