package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.spravka.ticket.Secrets;
import org.spravka.ticket.TicketFile;
import org.spravka.ticket.TicketFiles;
import org.spravka.ticket.UnacceptableFile;

/**
 * Files on their way into a ticket: chosen, dropped or pasted, several at once, each with its progress. They are sent at once
 * and attached when the ticket or the answer is.
 */
public final class Attachments extends Composite<Div> {

    /** A picture in the clipboard, pasted anywhere in the form around, becomes a file; text is pasted as ever. */
    private static final String PASTE = """
            const form = this.closest($0);
            if (form && !this.pastes) {
              this.pastes = true;
              form.addEventListener('paste', (event) => {
                const files = Array.from(event.clipboardData?.files ?? []);
                const first = form.querySelector('vaadin-upload');
                if (files.length && first === this.querySelector('vaadin-upload')) {
                  event.preventDefault();
                  first._addFiles(files);
                }
              });
            }
            """;

    private final TicketFiles files;
    private final Runnable changed;
    private final Consumer<String> refused;
    private final List<TicketFile> attached = new ArrayList<>();
    private final UnorderedList list = new UnorderedList();
    private final Upload upload;

    /**
     * @param around a selector of the element in which a pasted picture is taken
     * @param changed is told when a file was added or taken away
     * @param refused is told why a file was not taken
     */
    public Attachments(TicketFiles files, String around, Runnable changed, Consumer<String> refused) {
        this.files = files;
        this.changed = changed;
        this.refused = refused;
        this.upload = upload();
        list.addClassName("attached");
        getContent().addClassName("attachments");
        getContent().add(upload, list);
        addAttachListener(attach -> getElement().executeJs(PASTE, around));
    }

    public void labelledBy(String id) {
        upload.getElement().setAttribute("aria-labelledby", id);
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setUploadButton(new Button(getTranslation("ticket.file.choose")));
        upload.setDropLabel(new Span(getTranslation("ticket.file.drop")));
        upload.setMaxFileSize((int) TicketFile.MAX_SIZE);
        upload.setI18n(texts());
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected ->
                refused.accept(getTranslation("ticket.check.file.large", TicketFile.MAX_SIZE / 1024 / 1024)));
        return upload;
    }

    private UploadI18N texts() {
        var status = new UploadI18N.Uploading.Status()
                .setConnecting(getTranslation("ticket.upload.connecting"))
                .setStalled(getTranslation("ticket.upload.stalled"))
                .setProcessing(getTranslation("ticket.upload.processing"))
                .setHeld(getTranslation("ticket.upload.held"));
        var remaining = new UploadI18N.Uploading.RemainingTime()
                .setPrefix(getTranslation("ticket.upload.remaining"))
                .setUnknown(getTranslation("ticket.upload.unknown"));
        var error = new UploadI18N.Uploading.Error()
                .setServerUnavailable(getTranslation("ticket.upload.unavailable"))
                .setUnexpectedServerError(getTranslation("ticket.upload.failed"))
                .setForbidden(getTranslation("ticket.upload.failed"));
        var files = new UploadI18N.File()
                .setRetry(getTranslation("ticket.upload.retry"))
                .setStart(getTranslation("ticket.upload.start"))
                .setRemove(getTranslation("ticket.file.remove"));
        return new UploadI18N()
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(status)
                        .setRemainingTime(remaining)
                        .setError(error))
                .setFile(files)
                .setUnits(new UploadI18N.Units(
                        Arrays.asList(getTranslation("ticket.upload.units").split(","))));
    }

    /** Runs beside the UI, with the request's person. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var file = files.receive(event.getFileName(), content);
            event.getUI().access(() -> add(file));
        } catch (UnacceptableFile e) {
            event.getUI().access(() -> {
                var what = e.problem();
                refused.accept(getTranslation(what.message(), what.parametersIn(getLocale())));
            });
        }
    }

    private void add(TicketFile file) {
        attached.add(file);
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
            var item = new ListItem(new Span(file.name()), size, remove);
            if (file.isShown()) {
                item.addComponentAsFirst(preview(file));
            }
            list.add(item);
        });
    }

    private Image preview(TicketFile file) {
        var handler = DownloadHandler.fromInputStream(event -> {
                    var stored = files.openWaiting(file.id());
                    event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                    event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                    return new DownloadResponse(
                            Files.newInputStream(stored.content()), file.name(), file.type(), file.size());
                })
                .inline();
        var picture = new Image(handler, "");
        picture.addClassName("file-preview");
        return picture;
    }

    private void remove(TicketFile file) {
        attached.remove(file);
        show();
        changed.run();
    }

    /** Where in the files' names secrets may stand. */
    public List<SecretNotice.Place> places() {
        return attached.stream()
                .map(it -> new SecretNotice.Place(
                        getTranslation("ticket.secret.file"), it.name(), () -> rename(it, Secrets.without(it.name()))))
                .toList();
    }

    private void rename(TicketFile file, String name) {
        files.rename(file.id(), name).ifPresent(renamed -> {
            attached.replaceAll(it -> it.id().equals(file.id()) ? renamed : it);
            show();
            changed.run();
        });
    }

    public List<String> ids() {
        return attached.stream().map(TicketFile::id).toList();
    }

    /** Those of these files that are still there. */
    public void take(Collection<String> ids) {
        attached.clear();
        attached.addAll(files.waiting(ids));
        show();
    }

    public void clear() {
        attached.clear();
        show();
    }
}
