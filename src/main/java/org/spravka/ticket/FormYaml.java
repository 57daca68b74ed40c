package org.spravka.ticket;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.ticket.TicketField.Option;

/** Reads the fields of a {@code _form.yaml}. JSON is YAML, so this also reads what {@link FormJson} wrote. */
final class FormYaml {

    private static final int MAX_FIELDS = 60;
    private static final Set<String> FORM = new LinkedHashSet<>(List.of("prefix", "private", "fields"));
    private static final ValuePattern PREFIX = new ValuePattern("[A-Z][A-Z0-9]{0,7}");
    private static final Set<String> FIELD = new LinkedHashSet<>(List.of(
            "key",
            "type",
            "label",
            "hint",
            "example",
            "required",
            "pattern",
            "min",
            "max",
            "options",
            "default",
            "showWhen"));
    private static final Set<String> OPTION = new LinkedHashSet<>(List.of("value", "label"));
    private static final ValuePattern KEY = new ValuePattern("[a-z0-9][a-z0-9_-]{0,79}");
    /** Keys of what every ticket has, under which problems are told. */
    private static final Set<String> TAKEN =
            Set.of("subject", "text", "topic", "category", "locale", "requester", "requester-name", "requester-email");

    private FormYaml() {}

    /** @throws FormUnreadable if it is not a form */
    static TicketForm form(String topic, int revision, String yaml) {
        return YamlMap.parse(yaml, "A form")
                .map(it -> it.allowing(FORM))
                .map(it -> new TicketForm(topic, revision, prefix(it), it.flag("private"), fields(it)))
                .orElse(new TicketForm(topic, revision, List.of()));
    }

    /** @throws FormUnreadable if it is not a form */
    static List<TicketField> fields(String yaml) {
        return form("", 0, yaml).fields();
    }

    private static @Nullable String prefix(YamlMap form) {
        var prefix = form.text("prefix");
        if (prefix != null && !PREFIX.matches(prefix)) {
            throw form.wrong(
                    "prefix",
                    "A prefix has 1 to 8 capital Latin letters and digits, a letter first, but this is \"%s\""
                            .formatted(prefix));
        }
        return prefix;
    }

    private static List<TicketField> fields(YamlMap form) {
        var fields = new ArrayList<TicketField>();
        var seen = new HashMap<String, TicketField>();
        for (var entry : form.maps("fields", "A field")) {
            var field = field(entry.allowing(FIELD), seen);
            if (seen.put(field.key(), field) != null) {
                throw entry.wrong("key", "Two fields have the key \"%s\"".formatted(field.key()));
            }
            fields.add(field);
        }
        if (fields.size() > MAX_FIELDS) {
            throw new FormUnreadable(
                    1, "A form has up to %d fields, but this one has %d".formatted(MAX_FIELDS, fields.size()));
        }
        return fields;
    }

    private static TicketField field(YamlMap entry, Map<String, TicketField> before) {
        var key = key(entry);
        var written = entry.needed("type");
        var type = FieldType.of(written)
                .orElseThrow(() -> entry.wrong(
                        "type",
                        "There is no type \"%s\" of fields; the types are %s".formatted(written, FieldType.words())));
        var label = wording(entry, "label");
        if (label.isEmpty()) {
            throw new FormUnreadable(entry.line(), "The field \"%s\" needs a \"label\"".formatted(key));
        }
        var field = new TicketField(
                key,
                type,
                label,
                wording(entry, "hint"),
                wording(entry, "example"),
                entry.flag("required"),
                pattern(entry, type),
                bound(entry, "min", type),
                bound(entry, "max", type),
                options(entry, type),
                entry.texts("default"),
                conditions(entry, before));
        checkDefault(entry, field);
        return field;
    }

    private static void checkDefault(YamlMap entry, TicketField field) {
        if (field.byDefault().isEmpty()) {
            return;
        }
        if (!field.type().takesDefault()) {
            throw entry.wrong(
                    "default",
                    "A field of type \"%s\" takes no \"default\""
                            .formatted(field.type().word()));
        }
        FieldCheck.problemOfGiven(field, field.byDefault()).ifPresent(problem -> {
            throw entry.wrong(
                    "default", "The default of \"%s\" is no answer that it would take".formatted(field.key()));
        });
    }

    private static String key(YamlMap entry) {
        var key = entry.needed("key");
        if (!KEY.matches(key)) {
            throw entry.wrong(
                    "key",
                    "A key has 1 to 80 small Latin letters, digits, \"-\" and \"_\", but this is \"%s\""
                            .formatted(key));
        }
        if (TAKEN.contains(key)) {
            throw entry.wrong("key", "Every ticket has \"%s\" already; choose another key".formatted(key));
        }
        return key;
    }

    private static Wording wording(YamlMap entry, String name) {
        if (!entry.isMap(name)) {
            var text = entry.text(name);
            return text == null || text.isBlank() ? Wording.NONE : Wording.everywhere(text);
        }
        var texts = new LinkedHashMap<Locale, String>();
        var map = entry.map(name);
        if (map != null) {
            map.names().forEach(tag -> texts.put(Locale.forLanguageTag(tag), text(map, tag)));
        }
        return new Wording(texts);
    }

    private static String text(YamlMap map, String tag) {
        var text = map.text(tag);
        if (text == null || text.isBlank()) {
            throw map.wrong(
                    tag, "There is no text for \"%s\"; a text that has a comma stands in quotes here".formatted(tag));
        }
        return text;
    }

    private static @Nullable ValuePattern pattern(YamlMap entry, FieldType type) {
        var source = entry.text("pattern");
        if (source == null) {
            return null;
        }
        if (!type.takesPattern()) {
            throw entry.wrong("pattern", "A field of type \"%s\" takes no \"pattern\"".formatted(type.word()));
        }
        try {
            return new ValuePattern(source);
        } catch (IllegalArgumentException e) {
            throw entry.wrong("pattern", "The pattern cannot be used: " + e.getMessage());
        }
    }

    private static @Nullable String bound(YamlMap entry, String name, FieldType type) {
        var written = entry.text(name);
        if (written == null) {
            return null;
        }
        if (!type.takesBounds()) {
            throw entry.wrong(name, "A field of type \"%s\" takes no \"%s\"".formatted(type.word(), name));
        }
        try {
            type.bound(written);
            return written;
        } catch (NumberFormatException | DateTimeException e) {
            var expected =
                    type.boundsAreNumbers() ? "a number" : "a day or time such as 2026-03-31 or 2026-03-31T18:00";
            throw entry.wrong(name, "\"%s\" is %s, but this is \"%s\"".formatted(name, expected, written));
        }
    }

    private static List<Option> options(YamlMap entry, FieldType type) {
        var options = new LinkedHashMap<String, Option>();
        for (var option : entry.maps("options", "An option")) {
            var value = option.allowing(OPTION).needed("value");
            var label = wording(option, "label");
            var named = new Option(value, label.isEmpty() ? Wording.everywhere(value) : label);
            if (options.put(value, named) != null) {
                throw option.wrong("value", "Two options have the value \"%s\"".formatted(value));
            }
        }
        if (options.isEmpty() == type.hasOptions()) {
            throw entry.wrong(
                    "options",
                    "A field of type \"%s\" %s \"options\""
                            .formatted(type.word(), type.hasOptions() ? "needs" : "takes no"));
        }
        return List.copyOf(options.values());
    }

    private static Map<String, Set<String>> conditions(YamlMap entry, Map<String, TicketField> before) {
        var conditions = new LinkedHashMap<String, Set<String>>();
        var map = entry.map("showWhen");
        if (map == null) {
            return conditions;
        }
        for (var key : map.names()) {
            var other = before.get(key);
            if (other == null) {
                throw map.wrong(
                        key, "\"showWhen\" names fields before this one, but there is none \"%s\"".formatted(key));
            }
            var values = new LinkedHashSet<>(map.texts(key));
            var options = other.options().stream().map(Option::value).toList();
            for (var value : values) {
                if (other.type().hasOptions() && !options.contains(value)) {
                    throw map.wrong(key, "The field \"%s\" has no option \"%s\"".formatted(key, value));
                }
            }
            conditions.put(key, values);
        }
        return conditions;
    }
}
