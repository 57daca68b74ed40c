package org.spravka.ticket.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spravka.suggestion.Suggestion;
import org.spravka.ticket.ShownSuggestion;
import org.spravka.ticket.ui.parts.OpenedSection;

/** What was suggested while one form was filled in, and what became of it; it goes with the ticket. */
final class SuggestionLog {

    private final Map<String, ShownSuggestion> shown = new LinkedHashMap<>();

    void shown(List<Suggestion> suggestions) {
        suggestions.forEach(it -> {
            var page = it.page();
            var section = it.section();
            var title = section.title().isEmpty() ? page.title() : page.title() + " – " + section.title();
            var entry = new ShownSuggestion(
                    page.slug(), page.locale().toLanguageTag(), page.revision(), section.anchor(), title, false, false);
            shown.putIfAbsent(key(page.slug(), page.locale(), section.anchor()), entry);
        });
    }

    /** Notes a section as read, whether it was suggested or found by a link. */
    void opened(OpenedSection it) {
        var key = key(it.slug(), it.locale(), it.anchor());
        var before = shown.get(key);
        var title = before == null ? it.title() : before.title();
        var rejected = before != null && before.rejected();
        shown.put(
                key,
                new ShownSuggestion(
                        it.slug(), it.locale().toLanguageTag(), it.revision(), it.anchor(), title, true, rejected));
    }

    /** The page did not help. */
    void rejected(String slug) {
        shown.replaceAll((key, it) -> it.slug().equals(slug)
                ? new ShownSuggestion(it.slug(), it.locale(), it.revision(), it.anchor(), it.title(), it.opened(), true)
                : it);
    }

    List<ShownSuggestion> entries() {
        return List.copyOf(shown.values());
    }

    private static String key(String slug, Locale locale, String anchor) {
        return slug + ' ' + locale.toLanguageTag() + '#' + anchor;
    }
}
