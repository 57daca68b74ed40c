package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.spravka.ticket.TicketFile;
import org.spravka.ticket.Tickets;

/** Downloads a file of a ticket, and shows it small if it is a picture. Whoever asks must still be allowed to see it. */
final class FileLink extends Anchor {

    private final Tickets tickets;
    private final String number;
    private final TicketFile file;

    FileLink(Tickets tickets, String number, TicketFile file) {
        this.tickets = tickets;
        this.number = number;
        this.file = file;
        if (file.isShown()) {
            var picture = new Image(DownloadHandler.fromInputStream(this::open).inline(), "");
            picture.addClassName("file-preview");
            picture.getElement().setAttribute("loading", "lazy");
            add(picture);
        }
        add(new Span(file.name()));
        setTitle(FileSize.inWords(file.size(), getLocale()));
        setHref(DownloadHandler.fromInputStream(this::open));
        getElement().setAttribute("download", file.name());
        addClassName("file-link");
    }

    private DownloadResponse open(DownloadEvent event) throws IOException {
        var stored = tickets.openFile(number, file.id());
        event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
        event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        return new DownloadResponse(Files.newInputStream(stored.content()), file.name(), file.type(), file.size());
    }
}
