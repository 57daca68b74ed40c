package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spravka.content.Names;
import org.spravka.content.Naming;

/** What a category or topic is called and said to be, in each language, and its icon. */
class NamingFields extends Composite<Div> {

    private final TitleFields titles;
    private final Map<Locale, TextField> descriptions = new LinkedHashMap<>();
    private final IconField icon = new IconField();

    NamingFields(List<Locale> locales) {
        titles = new TitleFields(locales, Naming.MAX_TITLE);
        getContent().addClassName("naming-fields");
        getContent().add(titles);
        for (var locale : locales) {
            var field = new TextField(getTranslation("editing.description.in", Languages.name(locale)));
            field.setMaxLength(Naming.MAX_DESCRIPTION);
            field.getElement().setAttribute("lang", locale.toLanguageTag());
            descriptions.put(locale, field);
            getContent().add(field);
        }
        getContent().add(icon);
    }

    TitleFields titles() {
        return titles;
    }

    String icon() {
        return icon.icon();
    }

    void show(Names names, String iconName) {
        var shownTitles = new LinkedHashMap<Locale, String>();
        names.byLocale().forEach((locale, naming) -> shownTitles.put(locale, naming.title()));
        titles.show(shownTitles);
        descriptions.forEach((locale, field) ->
                field.setValue(names.byLocale().containsKey(locale) ? names.description(locale) : ""));
        icon.show(iconName);
    }

    /** A description without a title is dropped. */
    Map<Locale, Naming> names() {
        var names = new LinkedHashMap<Locale, Naming>();
        titles.titles().forEach((locale, title) -> names.put(locale, new Naming(title, description(locale))));
        return names;
    }

    private String description(Locale locale) {
        var field = descriptions.get(locale);
        return field == null ? "" : field.getValue().strip();
    }
}
