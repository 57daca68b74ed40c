package org.spravka.ticket;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes the fields of a form as they are stored: the structure of {@code _form.yaml}, without what was left out. */
final class FormJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private FormJson() {}

    static String write(TicketForm form) {
        var map = new LinkedHashMap<String, Object>();
        put(map, "prefix", form.prefix());
        put(map, "private", form.confidential() ? true : null);
        map.put("fields", form.fields().stream().map(FormJson::field).toList());
        return JSON.writeValueAsString(map);
    }

    private static Map<String, Object> field(TicketField field) {
        var map = new LinkedHashMap<String, Object>();
        map.put("key", field.key());
        map.put("type", field.type().word());
        put(map, "label", wording(field.label()));
        put(map, "hint", wording(field.hint()));
        put(map, "example", wording(field.example()));
        put(map, "required", field.required() ? true : null);
        var pattern = field.pattern();
        put(map, "pattern", pattern == null ? null : pattern.source());
        put(map, "min", field.min());
        put(map, "max", field.max());
        if (!field.options().isEmpty()) {
            map.put("options", field.options().stream().map(FormJson::option).toList());
        }
        put(map, "default", field.byDefault().isEmpty() ? null : field.byDefault());
        if (!field.showWhen().isEmpty()) {
            map.put("showWhen", field.showWhen());
        }
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable Object value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    private static Map<String, Object> option(TicketField.Option option) {
        var map = new LinkedHashMap<String, Object>();
        map.put("value", option.value());
        put(map, "label", wording(option.label()));
        return map;
    }

    private static @Nullable Object wording(Wording wording) {
        if (wording.isEmpty()) {
            return null;
        }
        var everywhere = wording.byLocale().get(Locale.ROOT);
        if (everywhere != null) {
            return everywhere;
        }
        var map = new LinkedHashMap<String, String>();
        wording.byLocale().forEach((locale, text) -> map.put(locale.toLanguageTag(), text));
        return map;
    }
}
