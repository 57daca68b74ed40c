package org.spravka.ticket.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.spravka.ticket.Answers;
import org.spravka.ticket.TicketForm;

/** A form as customers would see it, to be tried out: conditions, hints and the check work as they will. */
final class FormPreview extends Composite<Section> {

    private final FieldInputs factory;
    private final List<Locale> locales;
    private final Div fields = new Div();
    private final Paragraph verdict = new Paragraph();
    private final Div languages = new Div();
    private final List<FieldInput> inputs = new ArrayList<>();
    private TicketForm form = TicketForm.empty("");
    private Locale locale;

    FormPreview(FieldInputs factory, List<Locale> locales) {
        this.factory = factory;
        this.locales = locales;
        this.locale = getLocale();
        var check = new NativeButton(getTranslation("ticket.forms.try"), click -> check());
        check.addClassName("quiet");
        fields.addClassName("ticket-fields");
        verdict.getElement().setAttribute("role", "status");
        languages.addClassName("choices");
        getContent().addClassName("form-preview");
        getContent().add(new H2(getTranslation("ticket.forms.preview")), languages, fields, check, verdict);
        showLanguages();
    }

    private void showLanguages() {
        languages.removeAll();
        locales.forEach(it -> {
            var button = new NativeButton(it.getDisplayLanguage(it), click -> {
                locale = it;
                showLanguages();
                show(form);
            });
            button.addClassName("choice");
            button.getElement().setAttribute("aria-pressed", String.valueOf(it.equals(locale)));
            languages.add(button);
        });
    }

    void show(TicketForm form) {
        this.form = form;
        inputs.clear();
        fields.removeAll();
        verdict.setText("");
        form.fields().forEach(it -> inputs.add(factory.of(it, locale, this::showAsked)));
        inputs.forEach(it -> fields.add(it.component()));
        if (inputs.isEmpty()) {
            var nothing = new Span(getTranslation("ticket.forms.nothing"));
            nothing.addClassName("empty");
            fields.add(nothing);
        }
        showAsked();
    }

    private Answers answers() {
        var answers = new LinkedHashMap<String, List<String>>();
        inputs.forEach(it -> answers.put(it.field().key(), it.answer()));
        return new Answers(answers);
    }

    private void showAsked() {
        var asked = form.shown(answers());
        inputs.forEach(it -> it.show(asked.contains(it.field())));
    }

    private void check() {
        var problems = form.check(answers());
        inputs.forEach(input -> input.complain(problems.stream()
                .filter(it -> it.field().equals(input.field().key()))
                .findFirst()
                .map(it -> getTranslation(it.message(), it.parametersIn(getLocale())))
                .orElse(null)));
        verdict.setText(
                problems.isEmpty()
                        ? getTranslation("ticket.forms.passes")
                        : getTranslation("ticket.form.problems", problems.size()));
    }
}
