package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** A title in each language of the content; one of them is enough. */
class TitleFields extends Composite<Div> {

    private static final int PAUSE_MILLIS = 300;

    private final Map<Locale, TextField> fields = new LinkedHashMap<>();

    TitleFields(List<Locale> locales, int maxLength) {
        getContent().addClassName("title-fields");
        for (var locale : locales) {
            var field = new TextField(getTranslation("editing.title.in", Languages.name(locale)));
            field.setMaxLength(maxLength);
            field.setManualValidation(true);
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(PAUSE_MILLIS);
            field.getElement().setAttribute("lang", locale.toLanguageTag());
            fields.put(locale, field);
            getContent().add(field);
        }
        first().setAutofocus(true);
    }

    void show(Map<Locale, String> titles) {
        fields.forEach((locale, field) -> field.setValue(titles.getOrDefault(locale, "")));
    }

    /** Told the first title there is, in the order of the languages, while somebody types. */
    void onChange(Consumer<String> listener) {
        fields.values()
                .forEach(field -> field.addValueChangeListener(change ->
                        listener.accept(titles().values().stream().findFirst().orElse(""))));
    }

    /** Those that are not blank, in the order of the languages. */
    Map<Locale, String> titles() {
        var titles = new LinkedHashMap<Locale, String>();
        fields.forEach((locale, field) -> {
            if (!field.getValue().isBlank()) {
                titles.put(locale, field.getValue().strip());
            }
        });
        return titles;
    }

    /** @return whether there is a title; if not, the first field says so */
    boolean check() {
        var missing = titles().isEmpty();
        first().setErrorMessage(getTranslation("editing.title.missing"));
        first().setInvalid(missing);
        if (missing) {
            first().focus();
        }
        return !missing;
    }

    private TextField first() {
        return fields.values().iterator().next();
    }
}
