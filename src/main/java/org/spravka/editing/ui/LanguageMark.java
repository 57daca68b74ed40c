package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.content.ArrangedPage;
import org.spravka.content.ArrangedPage.InLanguage;

/** Which revision of a page is published in a language and whether there is a draft; leads to its editor. */
class LanguageMark extends Composite<RouterLink> {

    LanguageMark(ArrangedPage page, Locale locale) {
        var state = page.translations().get(locale);
        var link = getContent();
        link.setRoute(PageEditorView.class, PageEditorView.parameters(page.slug()));
        link.setQueryParameters(PageEditorView.in(locale));
        link.setText(sign(state));
        link.getElement().setAttribute("aria-label", words(page, locale));
        link.addClassNames("language-mark", state == null ? "missing" : state.drafted() ? "drafted" : "published");
    }

    private static String sign(@Nullable InLanguage state) {
        if (state == null) {
            return "—";
        }
        var number = state.published() == 0 ? "" : Integer.toString(state.published());
        return state.drafted() ? (number + " ✎").strip() : number;
    }

    static String words(ArrangedPage page, Locale locale) {
        var state = page.translations().get(locale);
        var ui = UI.getCurrent();
        var language = Languages.name(locale);
        if (state == null) {
            return ui.getTranslation("editing.state.missing", language);
        }
        var key = state.published() == 0 ? "new" : state.drafted() ? "drafted" : "published";
        return ui.getTranslation("editing.state." + key, language, state.published());
    }
}
