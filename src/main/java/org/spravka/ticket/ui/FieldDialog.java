package org.spravka.ticket.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.FieldType;
import org.spravka.ticket.FormText;
import org.spravka.ticket.FormUnreadable;
import org.spravka.ticket.TicketField;
import org.spravka.ticket.TicketField.Option;
import org.spravka.ticket.TicketForm;
import org.spravka.ticket.TicketForms;
import org.spravka.ticket.ValuePattern;
import org.spravka.ticket.Wording;

/** Makes a field of a form, or changes one. What is asked depends on the kind of field. */
final class FieldDialog extends Dialog {

    private static final String LABEL_OF_OPTION = "=";

    private final List<TicketField> others;
    private final List<Locale> locales;
    private final Consumer<TicketField> done;
    private final TextField key = new TextField();
    private final Select<FieldType> type = new Select<>();
    private final Map<Locale, TextField> labels = new LinkedHashMap<>();
    private final Map<Locale, TextArea> hints = new LinkedHashMap<>();
    private final TextField example = new TextField();
    private final Checkbox required = new Checkbox();
    private final TextField pattern = new TextField();
    private final TextField min = new TextField();
    private final TextField max = new TextField();
    private final Map<Locale, TextArea> options = new LinkedHashMap<>();
    private final TextField byDefault = new TextField();
    private final Select<TicketField> condition = new Select<>();
    private final TextField conditionValues = new TextField();
    private final Span problem = new Span();

    /**
     * @param field null to make one
     * @param all the fields of the form, in their order
     * @param done is told the field as it is to be
     */
    FieldDialog(@Nullable TicketField field, List<TicketField> all, List<Locale> locales, Consumer<TicketField> done) {
        this.locales = locales;
        this.done = done;
        this.others = field == null ? all : all.subList(0, all.indexOf(field));
        setHeaderTitle(getTranslation(field == null ? "ticket.builder.add" : "ticket.builder.edit"));
        setWidth("min(40rem, 100%)");
        describe();
        if (field != null) {
            take(field);
        } else {
            type.setValue(FieldType.TEXT);
        }
        showWhatSuits();
        var save = new Button(getTranslation("ticket.message.edit.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("ticket.form.cancel"), click -> close()), save);
    }

    private void describe() {
        key.setLabel(getTranslation("ticket.builder.key"));
        key.setHelperText(getTranslation("ticket.builder.key.hint"));
        type.setLabel(getTranslation("ticket.builder.type"));
        type.setItems(FieldType.values());
        type.setItemLabelGenerator(it -> it == null ? "" : getTranslation("ticket.field." + it.word()));
        type.addValueChangeListener(change -> showWhatSuits());
        example.setLabel(getTranslation("ticket.builder.example"));
        required.setLabel(getTranslation("ticket.builder.required"));
        pattern.setLabel(getTranslation("ticket.builder.pattern"));
        pattern.setHelperText(getTranslation("ticket.builder.pattern.hint"));
        min.setLabel(getTranslation("ticket.builder.min"));
        max.setLabel(getTranslation("ticket.builder.max"));
        byDefault.setLabel(getTranslation("ticket.builder.default"));
        condition.setLabel(getTranslation("ticket.builder.when"));
        condition.setItems(others);
        condition.setEmptySelectionAllowed(true);
        condition.setEmptySelectionCaption(getTranslation("ticket.builder.when.always"));
        condition.setItemLabelGenerator(it -> it == null
                ? getTranslation("ticket.builder.when.always")
                : it.label().in(getLocale()));
        condition.addValueChangeListener(change -> conditionValues.setVisible(change.getValue() != null));
        conditionValues.setLabel(getTranslation("ticket.builder.when.values"));
        conditionValues.setVisible(false);
        problem.addClassName("field-problem");
        problem.getElement().setAttribute("role", "alert");
        var form = new Div(type);
        form.addClassName("queue-filters");
        for (var locale : locales) {
            var language = locale.getDisplayLanguage(getLocale());
            labels.put(locale, new TextField(getTranslation("ticket.builder.label", language)));
            hints.put(locale, new TextArea(getTranslation("ticket.builder.hint", language)));
            var lines = new TextArea(getTranslation("ticket.builder.options", language));
            lines.setHelperText(getTranslation("ticket.builder.options.hint"));
            options.put(locale, lines);
        }
        labels.values().forEach(form::add);
        form.add(key, required);
        options.values().forEach(form::add);
        hints.values().forEach(form::add);
        form.add(example, pattern, min, max, byDefault, condition, conditionValues, problem);
        add(form);
    }

    private void take(TicketField field) {
        key.setValue(field.key());
        type.setValue(field.type());
        required.setValue(field.required());
        example.setValue(field.example().in(getLocale()));
        pattern.setValue(field.pattern() == null ? "" : field.pattern().source());
        min.setValue(field.min() == null ? "" : field.min());
        max.setValue(field.max() == null ? "" : field.max());
        byDefault.setValue(String.join(", ", field.byDefault()));
        labels.forEach((locale, it) -> it.setValue(field.label().in(locale)));
        hints.forEach((locale, it) -> it.setValue(field.hint().in(locale)));
        options.forEach((locale, it) -> it.setValue(field.options().stream()
                .map(option -> option.value() + " " + LABEL_OF_OPTION + " "
                        + option.label().in(locale))
                .collect(Collectors.joining("\n"))));
        field.showWhen().entrySet().stream().findFirst().ifPresent(when -> {
            others.stream()
                    .filter(it -> it.key().equals(when.getKey()))
                    .findFirst()
                    .ifPresent(condition::setValue);
            conditionValues.setValue(String.join(", ", when.getValue()));
        });
    }

    private void showWhatSuits() {
        var kind = type.getValue();
        pattern.setVisible(kind.takesPattern());
        min.setVisible(kind.takesBounds());
        max.setVisible(kind.takesBounds());
        byDefault.setVisible(kind.takesDefault());
        options.values().forEach(it -> it.setVisible(kind.hasOptions()));
        condition.setVisible(!others.isEmpty());
    }

    private void save() {
        try {
            var field = field();
            TicketForms.check(FormText.of(new TicketForm("", 0, withOthers(field))));
            close();
            done.accept(field);
        } catch (FormUnreadable | IllegalArgumentException e) {
            problem.setText(e.getMessage());
        }
    }

    private List<TicketField> withOthers(TicketField field) {
        var fields = new ArrayList<>(others);
        fields.add(field);
        return fields;
    }

    private TicketField field() {
        var kind = type.getValue();
        return new TicketField(
                key.getValue().strip(),
                kind,
                wording(labels),
                wording(hints),
                example.isEmpty()
                        ? Wording.NONE
                        : Wording.everywhere(example.getValue().strip()),
                required.getValue(),
                kind.takesPattern() && !pattern.isEmpty() ? new ValuePattern(pattern.getValue()) : null,
                kind.takesBounds() && !min.isEmpty() ? min.getValue().strip() : null,
                kind.takesBounds() && !max.isEmpty() ? max.getValue().strip() : null,
                kind.hasOptions() ? options() : List.of(),
                kind.takesDefault() ? List.copyOf(parts(byDefault.getValue())) : List.of(),
                condition.getValue() == null
                        ? Map.of()
                        : Map.of(condition.getValue().key(), parts(conditionValues.getValue())));
    }

    private static Set<String> parts(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Wording wording(Map<Locale, ? extends HasValue<?, String>> texts) {
        var byLocale = new LinkedHashMap<Locale, String>();
        texts.forEach((locale, text) -> {
            if (!text.getValue().isBlank()) {
                byLocale.put(locale, text.getValue().strip());
            }
        });
        return new Wording(byLocale);
    }

    /** A line each: {@code value = label}. The same value in another language is the same option. */
    private List<Option> options() {
        var byValue = new LinkedHashMap<String, Map<Locale, String>>();
        options.forEach((locale, area) -> area.getValue()
                .lines()
                .filter(it -> !it.isBlank())
                .forEach(line -> {
                    var parts = line.split(LABEL_OF_OPTION, 2);
                    var texts = byValue.computeIfAbsent(parts[0].strip(), it -> new LinkedHashMap<>());
                    texts.put(locale, parts[parts.length - 1].strip());
                }));
        return byValue.entrySet().stream()
                .map(it -> new Option(it.getKey(), new Wording(it.getValue())))
                .toList();
    }
}
