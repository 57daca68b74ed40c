package org.spravka.content;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names as they are stored: by language tag. */
final class NamesByTag {

    private NamesByTag() {}

    static void replace(Map<String, Naming> stored, Map<Locale, Naming> names) {
        var byTag = names.entrySet().stream()
                .collect(Collectors.toMap(it -> it.getKey().toLanguageTag(), Map.Entry::getValue));
        stored.keySet().retainAll(byTag.keySet());
        stored.putAll(byTag);
    }
}
