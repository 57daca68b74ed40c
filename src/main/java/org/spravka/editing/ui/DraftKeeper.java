package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.spravka.content.Seen;
import tools.jackson.databind.JsonNode;

/**
 * Keeps what is typed into the fields around it in the browser until the server has stored it; after a crash, a reload or a lost
 * connection it offers what was never stored. Shows nothing itself.
 */
@Tag("draft-keeper")
@JsModule("./draft-keeper.ts")
public class DraftKeeper extends Component {

    DraftKeeper(String slug, Locale locale) {
        getElement().setAttribute("name", slug + "/" + locale.toLanguageTag());
    }

    /** The value of this field is kept under this name: {@code title}, {@code summary}, {@code labels} or {@code markdown}. */
    static void keep(HasElement field, String name) {
        field.getElement().setAttribute("data-keep", name);
    }

    /**
     * The server has stored these words. The first time it also says what the browser may compare with what it kept.
     *
     * @param seen what is written from now on continues this
     */
    void acknowledge(Wording stored, Seen seen) {
        getElement().callJsFunction("acknowledge", stored.fingerprint(), KeptWording.text(seen));
    }

    /** What was offered has been decided on. */
    void forget(String id) {
        getElement().callJsFunction("forget", id);
    }

    Registration addFoundListener(ComponentEventListener<FoundEvent> listener) {
        return addListener(FoundEvent.class, listener);
    }

    /** There is something in this browser that the server does not have. */
    @DomEvent("found")
    public static class FoundEvent extends ComponentEvent<DraftKeeper> {

        private final transient KeptWording kept;

        public FoundEvent(DraftKeeper source, boolean fromClient, @EventData("event.detail") JsonNode kept) {
            super(source, fromClient);
            this.kept = KeptWording.read(kept);
        }

        KeptWording kept() {
            return kept;
        }
    }
}
