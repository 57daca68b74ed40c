package org.spravka.editing.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The language of a text in short, in full for those who listen. */
class LanguageTag extends Span {

    LanguageTag(Locale locale) {
        super(locale.toLanguageTag().toUpperCase(Locale.ROOT));
        addClassName("language-tag");
        getElement().setAttribute("role", "img").setAttribute("aria-label", Languages.name(locale));
    }
}
