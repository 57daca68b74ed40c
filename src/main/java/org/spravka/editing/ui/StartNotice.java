package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.spravka.content.Manuscript;
import org.spravka.content.PageText;

/** A page that has not been begun in a language: from which text the translation starts. */
class StartNotice extends Composite<Section> {

    private final Consumer<Optional<PageText>> start;

    /**
     * @param others the page in languages it was begun in
     * @param start told the text to start from, or none for an empty page
     */
    StartNotice(Locale locale, List<Manuscript> others, Consumer<Optional<PageText>> start) {
        this.start = start;
        var buttons = new Div();
        buttons.addClassName("action-group");
        for (var other : others) {
            var button = button("editing.start.from", Languages.name(other.locale()), other.text());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(button);
        }
        buttons.add(button("editing.start.empty", "", Optional.empty()));
        getContent().addClassName("start-notice");
        getContent().add(new Paragraph(getTranslation("editing.start", Languages.name(locale))), buttons);
    }

    private Button button(String key, String language, Optional<PageText> text) {
        return new Button(getTranslation(key, language), click -> {
            removeFromParent();
            start.accept(text);
        });
    }
}
