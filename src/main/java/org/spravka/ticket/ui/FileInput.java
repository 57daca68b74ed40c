package org.spravka.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.TicketFile;
import org.spravka.ticket.TicketFiles;
import org.spravka.ticket.UnacceptableFile;
import org.spravka.ticket.ui.parts.BrowserDraft;
import org.spravka.ticket.ui.parts.FileSize;
import org.spravka.ticket.ui.parts.SafeHtml;

/** Files to go with a ticket: sent at once, attached when the ticket is filed. */
final class FileInput extends Composite<Div> implements FieldInput {

    private final TicketField field;
    private final TicketFiles files;
    private final Runnable changed;
    private final List<TicketFile> attached = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Span problem = new Span();

    FileInput(TicketField field, String label, String hint, TicketFiles files, Runnable changed) {
        this.field = field;
        this.files = files;
        this.changed = changed;
        var name = new Span(label);
        name.addClassName("field-label");
        name.setId("files-" + field.key());
        var upload = upload();
        upload.getElement().setAttribute("aria-labelledby", "files-" + field.key());
        list.addClassName("attached");
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        getContent().addClassNames("ticket-field", "file-field");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-labelledby", "files-" + field.key());
        getContent().add(name, upload, list, problem);
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

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setUploadButton(new Button(getTranslation("ticket.file.choose")));
        upload.setDropLabel(new Span(getTranslation("ticket.file.drop")));
        upload.setMaxFileSize((int) TicketFile.MAX_SIZE);
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(
                rejected -> complain(getTranslation("ticket.check.file.large", TicketFile.MAX_SIZE / 1024 / 1024)));
        return upload;
    }

    /** Runs beside the UI, with the request's person. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var file = files.receive(event.getFileName(), content);
            event.getUI().access(() -> add(file));
        } catch (UnacceptableFile e) {
            event.getUI().access(() -> {
                var what = e.problem();
                complain(getTranslation(what.message(), what.parametersIn(getLocale())));
            });
        }
    }

    private void add(TicketFile file) {
        attached.add(file);
        complain(null);
        show();
        changed.run();
    }

    private void show() {
        list.removeAll();
        attached.forEach(file -> {
            var remove = new NativeButton(getTranslation("ticket.file.remove"), click -> remove(file));
            remove.addClassName("quiet");
            remove.setAriaLabel(getTranslation("ticket.file.remove.label", file.name()));
            var size = new Span(FileSize.inWords(file.size(), getLocale()));
            size.addClassName("file-size");
            list.add(new ListItem(new Span(file.name()), size, remove));
        });
        BrowserDraft.note(this, field.key(), String.join("\n", answer()));
    }

    private void remove(TicketFile file) {
        attached.remove(file);
        show();
        changed.run();
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
        return attached.stream().map(TicketFile::id).toList();
    }

    @Override
    public void answer(List<String> ids) {
        attached.clear();
        attached.addAll(files.waiting(ids));
        show();
    }

    @Override
    public void complain(@Nullable String message) {
        problem.setText(message == null ? "" : message);
        getContent().setClassName("field-invalid", message != null);
    }

    @Override
    public String inWords() {
        return "";
    }
}
