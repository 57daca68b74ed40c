package org.spravka.exchange;

import java.util.List;
import org.spravka.base.Sha256;
import org.spravka.content.FolderFile;
import org.spravka.content.FolderFile.Kind;
import org.spravka.content.FolderPages;
import org.spravka.ticket.FormUnreadable;
import org.spravka.ticket.TicketForms;
import org.springframework.stereotype.Component;

/** Hands the topics' ticket forms over when they have changed. */
@Component
class FormReading {

    private static final String NO_FIELDS = "";

    private final TextFiles texts;
    private final TicketForms forms;
    private final FolderPages pages;

    FormReading(TextFiles texts, TicketForms forms, FolderPages pages) {
        this.texts = texts;
        this.forms = forms;
        this.pages = pages;
    }

    void read(Round round) {
        round.tree().forms().forEach((topic, file) -> {
            try {
                read(topic, file, round);
            } catch (Unreadable e) {
                round.report(e.in(file.name()));
            }
        });
    }

    private void read(String topic, FoundFile file, Round round) throws Unreadable {
        var yaml = texts.read(file);
        var fingerprint = Sha256.of(List.of(yaml));
        if (!round.isNews(Kind.FORM, topic, null, file.name(), fingerprint)) {
            return;
        }
        try {
            forms.read(topic, yaml);
        } catch (FormUnreadable e) {
            throw new Unreadable(e.line(), e.getMessage());
        }
        pages.remember(topic, file.name(), fingerprint);
    }

    /** Topics whose form's file is gone ask for no fields any more. */
    void empty(List<FolderFile> gone) {
        for (var file : gone) {
            if (file.kind() == Kind.FORM) {
                try {
                    forms.read(file.slug(), NO_FIELDS);
                } catch (FormUnreadable e) {
                    throw new IllegalStateException("A form without fields is a form", e);
                }
            }
        }
    }
}
