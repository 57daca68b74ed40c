package org.spravka.editing.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;

/** What languages are called, in the language of whoever looks. */
final class Languages {

    private Languages() {}

    static String name(Locale locale) {
        var inLocale = UI.getCurrent().getLocale();
        var name = locale.getDisplayName(inLocale);
        return name.substring(0, 1).toUpperCase(inLocale) + name.substring(1);
    }
}
