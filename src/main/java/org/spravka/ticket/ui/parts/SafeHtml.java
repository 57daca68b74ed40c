package org.spravka.ticket.ui.parts;

import com.vaadin.flow.component.html.Div;

/** HTML that the Markdown renderer or the search has made, and made safe. */
public final class SafeHtml extends Div {

    public SafeHtml(String html) {
        getElement().setProperty("innerHTML", html);
    }
}
