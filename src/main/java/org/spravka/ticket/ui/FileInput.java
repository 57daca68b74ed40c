package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.TicketFiles;
import org.spravka.ticket.ui.parts.Attachments;
import org.spravka.ticket.ui.parts.BrowserDraft;
import org.spravka.ticket.ui.parts.SafeHtml;
import org.spravka.ticket.ui.parts.SecretNotice;

/** Files that answer a field. */
final class FileInput extends Composite<Div> implements FieldInput {

    private final TicketField field;
    private final Attachments attachments;
    private final Span problem = new Span();

    FileInput(TicketField field, String label, String hint, TicketFiles files, Runnable changed) {
        this.field = field;
        this.attachments = new Attachments(
                files,
                ".ticket-input",
                () -> {
                    complain(null);
                    note();
                    changed.run();
                },
                this::complain);
        var name = new Span(label);
        name.addClassName("field-label");
        name.setId("files-" + field.key());
        attachments.labelledBy("files-" + field.key());
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("ticket-field", "file-field");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "files-" + field.key());
        getContent().add(name, attachments, problem);
        if (!hint.isEmpty()) {
            var help = new SafeHtml(hint);
            help.addClassName("field-hint");
            getContent().add(help);
        }
        if (field.required()) {
            getContent().addClassName("field-required");
        }
        BrowserDraft.keep(this, field.key());
    }

    private void note() {
        BrowserDraft.note(this, field.key(), String.join("\n", answer()));
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
        return attachments.ids();
    }

    @Override
    public void answer(List<String> ids) {
        attachments.take(ids);
        note();
    }

    @Override
    public void complain(@Nullable String message) {
        problem.setText(message == null ? "" : message);
        getContent().setClassName("field-invalid", message != null);
    }

    @Override
    public List<SecretNotice.Place> places(String name) {
        return attachments.places();
    }

    @Override
    public String inWords() {
        return "";
    }
}
