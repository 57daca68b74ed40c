package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.spravka.ticket.Conversations;
import org.spravka.ticket.InvalidTicket;
import org.spravka.ticket.StatusRefused;
import org.spravka.ticket.TicketMessage;

/** Puts right what one wrote. */
final class MessageEdit extends Composite<Div> {

    private final TextArea text = new TextArea();

    /** @param done is told when it is over, with or without a change */
    MessageEdit(Conversations conversations, String number, TicketMessage message, Runnable done) {
        text.setLabel(getTranslation("ticket.message.edit.label"));
        text.setValue(message.text());
        text.setMaxLength(TicketMessage.MAX_TEXT);
        text.setManualValidation(true);
        text.setMinRows(3);
        text.setWidthFull();
        var save = new Button(getTranslation("ticket.message.edit.save"), click -> {
            try {
                conversations.edit(number, message.id(), text.getValue());
                done.run();
            } catch (InvalidTicket e) {
                var problem = e.problems().getFirst();
                complain(getTranslation(problem.message(), problem.parametersIn(getLocale())));
            } catch (StatusRefused e) {
                complain(getTranslation("ticket.answer.closed"));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new NativeButton(getTranslation("ticket.form.cancel"), click -> done.run());
        cancel.addClassName("quiet");
        var actions = new Div(save, cancel);
        actions.addClassName("answer-actions");
        getContent().addClassName("answer-box");
        getContent().add(text, actions);
        text.focus();
    }

    private void complain(String what) {
        text.setErrorMessage(what);
        text.setInvalid(true);
    }
}
