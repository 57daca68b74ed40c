package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import java.time.Instant;
import org.spravka.base.Texts;

/** A point in time, by the clock of whoever looks at it. */
@Tag("time")
public final class Moment extends Component implements HasText {

    private static final String BY_THEIR_CLOCK = """
            const at = new Date(this.dateTime);
            this.textContent = at.toLocaleString($0, {dateStyle: 'medium', timeStyle: 'short'});
            this.title = at.toLocaleString($0, {dateStyle: 'full', timeStyle: 'long'});
            """;

    private final Instant at;

    public Moment(Instant at) {
        this.at = at;
        getElement().setAttribute("datetime", at.toString());
    }

    /** In UTC until the browser has said it in its own zone. */
    @Override
    protected void onAttach(AttachEvent event) {
        setText(new Texts(getLocale()).time(at));
        getElement().executeJs(BY_THEIR_CLOCK, getLocale().toLanguageTag());
    }
}
