package org.spravka.ticket;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What was filled into a form, by the fields' keys. Most fields have one value; what was left empty is not in here.
 *
 * @param values each stripped and not empty; a tick is {@code true}, a file its id
 */
public record Answers(Map<String, List<String>> values) {

    public static final String TICKED = "true";
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        var kept = new LinkedHashMap<String, List<String>>();
        values.forEach((key, given) -> {
            var stripped = given.stream()
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .distinct()
                    .toList();
            if (!stripped.isEmpty()) {
                kept.put(key, stripped);
            }
        });
        values = Collections.unmodifiableMap(kept);
    }

    /** Answers with one value each. */
    public static Answers of(Map<String, String> values) {
        var lists = new LinkedHashMap<String, List<String>>();
        values.forEach((key, value) -> lists.put(key, List.of(value)));
        return new Answers(lists);
    }

    public List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    public Optional<String> one(String key) {
        return all(key).stream().findFirst();
    }

    public Collection<String> keys() {
        return values.keySet();
    }

    /** The same without those whose key does not pass. */
    Answers only(Predicate<String> key) {
        var kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(key.negate());
        return new Answers(kept);
    }
}
