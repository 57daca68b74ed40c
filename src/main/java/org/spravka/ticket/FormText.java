package org.spravka.ticket;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes fields as a {@code _form.yaml} that people like to read: {@link FormYaml} reads the same fields out of it. */
public final class FormText {

    /** Words that YAML would take for something else than a text. */
    private static final Set<String> SPECIAL = Set.of("true", "false", "null", "yes", "no", "on", "off");

    private static final int LONG = 60;

    private final StringBuilder yaml = new StringBuilder();

    private FormText() {}

    public static String of(TicketForm form) {
        var text = new FormText();
        if (form.prefix() != null) {
            text.yaml.append("prefix: ").append(form.prefix()).append('\n');
        }
        if (form.confidential()) {
            text.yaml.append("private: true\n");
        }
        text.yaml.append(form.fields().isEmpty() ? "fields: []\n" : "fields:\n");
        form.fields().forEach(text::field);
        return text.yaml.toString();
    }

    private void field(TicketField field) {
        yaml.append("  - key: ").append(plain(field.key())).append('\n');
        line("type", field.type().word());
        wording("label", field.label());
        wording("hint", field.hint());
        wording("example", field.example());
        line("required", field.required() ? "true" : null);
        var pattern = field.pattern();
        line("pattern", pattern == null ? null : quoted(pattern.source()));
        line("min", field.min() == null ? null : plain(field.min()));
        line("max", field.max() == null ? null : plain(field.max()));
        if (!field.options().isEmpty()) {
            yaml.append("    options:\n");
            field.options()
                    .forEach(it -> yaml.append("      - {value: ")
                            .append(plain(it.value()))
                            .append(", label: ")
                            .append(inline(it.label()))
                            .append("}\n"));
        }
        line("default", field.byDefault().isEmpty() ? null : list(field.byDefault()));
        conditions(field);
    }

    private void conditions(TicketField field) {
        if (!field.showWhen().isEmpty()) {
            yaml.append("    showWhen:\n");
            field.showWhen()
                    .forEach((key, values) -> yaml.append("      ")
                            .append(plain(key))
                            .append(": ")
                            .append(list(List.copyOf(values)))
                            .append('\n'));
        }
    }

    private void line(String name, @Nullable String value) {
        if (value != null) {
            yaml.append("    ").append(name).append(": ").append(value).append('\n');
        }
    }

    private void wording(String name, Wording wording) {
        if (wording.isEmpty()) {
            return;
        }
        var isLong =
                wording.byLocale().values().stream().mapToInt(String::length).sum() > LONG;
        if (!isLong || wording.byLocale().containsKey(Locale.ROOT)) {
            line(name, inline(wording));
            return;
        }
        yaml.append("    ").append(name).append(":\n");
        wording.byLocale()
                .forEach((locale, text) -> yaml.append("      ")
                        .append(locale.toLanguageTag())
                        .append(": ")
                        .append(quoted(text))
                        .append('\n'));
    }

    private static String inline(Wording wording) {
        var everywhere = wording.byLocale().get(Locale.ROOT);
        if (everywhere != null) {
            return plain(everywhere);
        }
        return wording.byLocale().entrySet().stream()
                .map(it -> it.getKey().toLanguageTag() + ": " + plain(it.getValue()))
                .reduce((one, other) -> one + ", " + other)
                .map(it -> "{" + it + "}")
                .orElse("{}");
    }

    private static String list(List<String> values) {
        return values.size() == 1
                ? plain(values.getFirst())
                : "[" + String.join(", ", values.stream().map(FormText::plain).toList()) + "]";
    }

    private static String plain(String text) {
        return text.matches("[\\p{L}][\\p{L}\\p{N} _-]*[\\p{L}\\p{N}]|[\\p{L}]|[0-9]+")
                        && !SPECIAL.contains(text.toLowerCase(Locale.ROOT))
                ? text
                : quoted(text);
    }

    /** What JSON quotes, YAML reads. */
    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
