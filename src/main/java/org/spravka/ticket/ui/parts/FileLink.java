package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.nio.file.Files;
import org.spravka.ticket.TicketFile;
import org.spravka.ticket.Tickets;

/** Downloads a file of a ticket. Whoever clicks must still be allowed to see it. */
final class FileLink extends Anchor {

    FileLink(Tickets tickets, String number, TicketFile file) {
        setText(file.name());
        setTitle(FileSize.inWords(file.size(), getLocale()));
        setHref(DownloadHandler.fromInputStream(event -> {
            var stored = tickets.openFile(number, file.id());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Content-Security-Policy", "sandbox");
            return new DownloadResponse(Files.newInputStream(stored.content()), file.name(), file.type(), file.size());
        }));
        getElement().setAttribute("download", file.name());
        addClassName("file-link");
    }
}
