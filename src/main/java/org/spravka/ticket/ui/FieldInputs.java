package org.spravka.ticket.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.spravka.base.Texts;
import org.spravka.ticket.Answers;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.TicketField.Option;
import org.spravka.ticket.TicketFiles;
import org.spravka.ticket.TicketMarkdown;
import org.spravka.ticket.ui.parts.CalendarTexts;
import org.springframework.stereotype.Component;

/** Makes the input that suits a field. */
@Component
class FieldInputs {

    /** So long a pause in typing ends a word, in milliseconds. */
    static final int PAUSE = 150;

    /** More options than these are folded into a list. */
    private static final int OPTIONS_AT_A_GLANCE = 5;

    private static final String NOTHING_TO_SEARCH = "";

    private final TicketMarkdown markdown;
    private final TicketFiles files;
    private final RequesterCompanies companies;

    FieldInputs(TicketMarkdown markdown, TicketFiles files, RequesterCompanies companies) {
        this.markdown = markdown;
        this.files = files;
        this.companies = companies;
    }

    /** @param changed is told of each pause in typing and each choice */
    FieldInput of(TicketField field, Locale locale, Runnable changed) {
        var hint = field.hint().isEmpty() ? "" : markdown.html(field.hint().in(locale), locale);
        var label = field.label().in(locale);
        var input = input(field, locale, label, hint, changed);
        if (!field.byDefault().isEmpty()) {
            input.answer(field.byDefault());
        }
        return input;
    }

    private FieldInput input(TicketField field, Locale locale, String label, String hint, Runnable changed) {
        return switch (field.type()) {
            case TEXT ->
                text(field, locale, new TextField(), "text")
                        .describe(label, hint)
                        .onChange(changed);
            case NUMBER ->
                text(field, locale, new TextField(), "decimal")
                        .describe(label, hint)
                        .onChange(changed);
            case PHONE ->
                text(field, locale, new TextField(), "tel")
                        .describe(label, hint)
                        .onChange(changed);
            case URL ->
                text(field, locale, new TextField(), "url")
                        .describe(label, hint)
                        .onChange(changed);
            case EMAIL ->
                text(field, locale, new EmailField(), "email")
                        .describe(label, hint)
                        .onChange(changed);
            case LONGTEXT ->
                text(field, locale, area(), "text").describe(label, hint).onChange(changed);
            case DATE -> date(field, locale).describe(label, hint).onChange(changed);
            case DATETIME -> new MomentInput(field, locale, label, hint, changed);
            case COMPANY -> company(field, locale).describe(label, hint).onChange(changed);
            case CHOICE -> choice(field, locale, label, hint, changed);
            case CHOICES -> choices(field, locale).describe(label, hint).onChange(changed);
            case CHECKBOX, CONSENT -> tick(field).describe(label, hint).onChange(changed);
            case FILE -> new FileInput(field, label, hint, files, changed);
        };
    }

    private static <C extends TextFieldBase<C, String>> ValueInput<C, String> text(
            TicketField field, Locale locale, C input, String keyboard) {
        input.setPlaceholder(field.example().in(locale));
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE);
        input.getElement().setAttribute("inputmode", keyboard);
        return new ValueInput<>(
                        field, input, List::of, values -> values.stream().findFirst(), Function.identity())
                .keptByBrowser();
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setMinRows(3);
        area.setMaxRows(12);
        return area;
    }

    private static ValueInput<DatePicker, LocalDate> date(TicketField field, Locale locale) {
        var picker = new DatePicker();
        picker.setLocale(locale);
        picker.setI18n(CalendarTexts.in(locale));
        return new ValueInput<>(
                        field,
                        picker,
                        value -> List.of(value.toString()),
                        values -> parsed(values, LocalDate::parse),
                        value -> NOTHING_TO_SEARCH)
                .keptByServer();
    }

    /** The requester's company and those that depend on it; any other is typed in. */
    private ValueInput<ComboBox<String>, String> company(TicketField field, Locale locale) {
        var box = new ComboBox<String>();
        var own = companies.ofCurrentPerson();
        box.setItems(own);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail()));
        box.setPlaceholder(field.example().in(locale));
        var input = new ValueInput<ComboBox<String>, String>(
                        field, box, List::of, values -> values.stream().findFirst(), Function.identity())
                .keptByServer();
        own.stream().findFirst().ifPresent(it -> input.answer(List.of(it)));
        return input;
    }

    private static <T> Optional<T> parsed(List<String> values, Function<String, T> parse) {
        try {
            return values.stream().findFirst().map(parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static FieldInput choice(TicketField field, Locale locale, String label, String hint, Runnable changed) {
        if (field.options().size() > OPTIONS_AT_A_GLANCE) {
            var select = new Select<Option>();
            select.setItemLabelGenerator(it -> it.label().in(locale));
            select.setItems(field.options());
            select.setEmptySelectionAllowed(!field.required());
            select.setPlaceholder(new Texts(locale).get("ticket.form.choose"));
            return new ValueInput<>(field, select, FieldInputs::value, it -> option(field, it), words(locale))
                    .keptByServer()
                    .describe(label, hint)
                    .onChange(changed);
        }
        var group = new RadioButtonGroup<Option>();
        group.setItemLabelGenerator(it -> it.label().in(locale));
        group.setItems(field.options());
        return new ValueInput<>(field, group, FieldInputs::value, it -> option(field, it), words(locale))
                .keptByServer()
                .describe(label, hint)
                .onChange(changed);
    }

    private static List<String> value(Option option) {
        return List.of(option.value());
    }

    private static Optional<Option> option(TicketField field, List<String> values) {
        return field.options().stream()
                .filter(it -> values.contains(it.value()))
                .findFirst();
    }

    private static Function<Option, String> words(Locale locale) {
        return option -> option.label().in(locale);
    }

    private static ValueInput<CheckboxGroup<Option>, Set<Option>> choices(TicketField field, Locale locale) {
        var group = new CheckboxGroup<Option>();
        group.setItemLabelGenerator(it -> it.label().in(locale));
        group.setItems(field.options());
        return new ValueInput<CheckboxGroup<Option>, Set<Option>>(
                        field,
                        group,
                        chosen -> field.options().stream()
                                .filter(chosen::contains)
                                .map(Option::value)
                                .toList(),
                        values -> {
                            var chosen = new LinkedHashSet<Option>(field.options());
                            chosen.removeIf(it -> !values.contains(it.value()));
                            return Optional.of(chosen);
                        },
                        chosen -> String.join(
                                " ", chosen.stream().map(words(locale)).toList()))
                .keptByServer();
    }

    private static ValueInput<Checkbox, Boolean> tick(TicketField field) {
        return new ValueInput<>(
                        field,
                        new Checkbox(),
                        value -> List.of(Answers.TICKED),
                        values -> Optional.of(values.contains(Answers.TICKED)),
                        value -> NOTHING_TO_SEARCH)
                .keptByServer();
    }
}
