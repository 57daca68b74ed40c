package org.spravka.suggestion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.suggestion.CsvTable;
import org.spravka.suggestion.PastTickets;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Past tickets of another desk, as a table, teach which page answers what. */
@Route("insight/past-tickets")
@RolesAllowed({"AGENT", "ADMIN"})
@StyleSheet("context://insight.css")
public class PastTicketsView extends Div implements HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(PastTicketsView.class);
    private static final int MEGABYTE = 1024 * 1024;
    private static final int LARGEST = 50;

    private final PastTickets pastTickets;
    private final Paragraph said = new Paragraph();
    private final Div read = new Div();

    PastTicketsView(PastTickets pastTickets) {
        this.pastTickets = pastTickets;
        addClassName("insight");
        said.getElement().setAttribute("role", "status");
        said.addClassName("past-tickets-said");
        var back = new Anchor("/insight", "‹ " + getTranslation("insight.title"));
        add(new Paragraph(back), new H1(getPageTitle()), lead(), wanted(), upload(), said, read);
    }

    private Paragraph lead() {
        var lead = new Paragraph(getTranslation("past-tickets.lead"));
        lead.addClassName("lead");
        return lead;
    }

    private UnorderedList wanted() {
        return new UnorderedList(Stream.of("page", "words", "more", "privacy")
                .map(it -> new ListItem(getTranslation("past-tickets.wanted." + it)))
                .toArray(ListItem[]::new));
    }

    private Upload upload() {
        var upload = new Upload(this::receive);
        upload.setUploadButton(new Button(getTranslation("past-tickets.choose")));
        upload.setDropAllowed(false);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        upload.setMaxFileSize(LARGEST * MEGABYTE);
        upload.setI18n(new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(getTranslation("past-tickets.large", LARGEST))
                        .setIncorrectFileType(getTranslation("past-tickets.type"))));
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    /** Runs beside the UI. */
    private void receive(UploadEvent event) throws IOException {
        try (var content = event.getInputStream()) {
            var bytes = content.readAllBytes();
            event.getUI().access(() -> show(event.getFileName(), bytes));
        }
    }

    void show(String name, byte[] bytes) {
        read.removeAll();
        try {
            var table = CsvTable.read(bytes);
            if (table.rows().size() > PastTickets.MOST_ROWS) {
                say(getTranslation("past-tickets.many", PastTickets.MOST_ROWS));
                return;
            }
            say(getTranslation(
                    "past-tickets.read", name, table.rows().size(), table.encoding(), delimiter(table.delimiter())));
            read.add(new TableCheck(pastTickets, table, this::learn));
        } catch (CsvTable.Unreadable e) {
            say(getTranslation(e.line() == 0 ? "past-tickets.empty" : "past-tickets.quote", e.line()));
        }
    }

    private String delimiter(char c) {
        return c == '\t' ? getTranslation("past-tickets.tab") : "«" + c + "»";
    }

    private void learn(TableCheck check) {
        try {
            var report = check.learn();
            say(getTranslation(
                    "past-tickets.learned", report.learned(), report.skipped().size()));
            read.removeAll();
        } catch (DataAccessException | TransactionException e) {
            log.warn("Past tickets could not be learned: {}", e.getMessage());
            say(getTranslation("past-tickets.failed"));
        }
    }

    private void say(String what) {
        said.setText(what);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("past-tickets.title");
    }
}
