package org.spravka.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;

/**
 * The headings of the text in the {@link MarkdownEditor} on the same page, the one around the cursor marked; each leads to its
 * place. It follows the text in the browser.
 */
@Tag("text-outline")
@JsModule("./text-outline.ts")
public class TextOutline extends Component implements LocaleChangeObserver {

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement()
                .setProperty("label", getTranslation("editing.headings"))
                .setProperty("none", getTranslation("editing.headings.none"));
    }
}
