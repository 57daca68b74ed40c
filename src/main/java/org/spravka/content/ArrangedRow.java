package org.spravka.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.content.ArrangedPage.InLanguage;

/** One language of a page, or a page that has none, as a row of {@link Pages#arranged}. */
record ArrangedRow(
        String slug,
        String topic,
        boolean archived,
        @Nullable String locale,
        @Nullable Integer published,
        @Nullable String publishedTitle,
        @Nullable Long draft,
        @Nullable String draftTitle) {

    /** In the order of the rows. */
    static List<ArrangedPage> pages(List<ArrangedRow> rows) {
        var bySlug = new LinkedHashMap<String, List<ArrangedRow>>();
        rows.forEach(
                it -> bySlug.computeIfAbsent(it.slug, slug -> new ArrayList<>()).add(it));
        return bySlug.values().stream().map(ArrangedRow::page).toList();
    }

    private static ArrangedPage page(List<ArrangedRow> rows) {
        var page = rows.getFirst();
        Map<Locale, InLanguage> translations = new HashMap<>();
        rows.forEach(it -> it.putInto(translations));
        return new ArrangedPage(page.slug, page.topic, page.archived, translations);
    }

    private void putInto(Map<Locale, InLanguage> translations) {
        var title = publishedTitle != null ? publishedTitle : draftTitle;
        if (locale != null && title != null) {
            translations.put(
                    Locale.forLanguageTag(locale),
                    new InLanguage(title, published == null ? 0 : published, draft != null));
        }
    }
}
