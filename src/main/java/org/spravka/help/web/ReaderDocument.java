package org.spravka.help.web;

import java.util.HashMap;
import java.util.Optional;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Visitor;
import org.springframework.stereotype.Component;

/** Puts a page's content into the site's frame and that into Vaadin's document. */
@Component
class ReaderDocument {

    private final ShellSource shell;
    private final Templates templates;
    private final SpravkaSettings settings;

    ReaderDocument(ShellSource shell, Templates templates, SpravkaSettings settings) {
        this.shell = shell;
        this.templates = templates;
        this.settings = settings;
    }

    /** @param origin scheme, host and port under which the reader sees us */
    ReaderResponse of(ReaderPage page, Frame frame, String origin, Optional<Visitor> visitor) {
        var parameters = new HashMap<String, Object>();
        parameters.put("frame", frame);
        parameters.put("content", page);
        parameters.put("shell", shell.get());
        parameters.put("origin", origin);
        parameters.put("locales", settings.locales());
        parameters.put("visitor", visitor);
        return ReaderResponse.of(page.status(), frame.locale(), templates.render("document", parameters));
    }
}
