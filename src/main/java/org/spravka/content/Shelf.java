package org.spravka.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Everything that is published, as of one sequence of the change log. Immutable: the {@link Catalog} swaps one for the next.
 *
 * @param pages by slug, then by language
 * @param byTopic in the order of each topic
 * @param archived pages that were published once, by slug
 */
record Shelf(
        long sequence,
        List<Category> categories,
        Map<String, Topic> topics,
        Map<String, Map<Locale, PublishedPage>> pages,
        Map<String, List<PublishedPage>> byTopic,
        Map<String, String> codes,
        Map<String, String> redirects,
        Map<String, ArchivedPage> archived) {

    static final Shelf EMPTY = of(-1, List.of(), List.of(), Map.of(), Map.of());

    private static final Comparator<PublishedPage> IN_ORDER =
            Comparator.comparingInt(PublishedPage::position).thenComparing(PublishedPage::slug);

    static Shelf of(
            long sequence,
            List<Category> categories,
            Collection<PublishedPage> published,
            Map<String, String> redirects,
            Map<String, ArchivedPage> archived) {
        var topics = new LinkedHashMap<String, Topic>();
        categories.forEach(category -> category.topics().forEach(topic -> topics.put(topic.slug(), topic)));
        var pages = new HashMap<String, Map<Locale, PublishedPage>>();
        var byTopic = new HashMap<String, List<PublishedPage>>();
        var codes = new HashMap<String, String>();
        for (var page : published) {
            pages.computeIfAbsent(page.slug(), it -> new HashMap<>()).put(page.locale(), page);
            byTopic.computeIfAbsent(page.topic(), it -> new ArrayList<>()).add(page);
            codes.put(page.code(), page.slug());
        }
        byTopic.values().forEach(list -> list.sort(IN_ORDER));
        return new Shelf(
                sequence, categories, topics, pages, byTopic, codes, Map.copyOf(redirects), Map.copyOf(archived));
    }

    /** The same with some pages as they are now: those that are named and not given are gone. */
    Shelf with(
            long sequence,
            List<Category> categories,
            Set<String> named,
            Collection<PublishedPage> given,
            Map<String, String> redirects,
            Map<String, ArchivedPage> archived) {
        var all = new ArrayList<PublishedPage>();
        pages.forEach((slug, translations) -> {
            if (!named.contains(slug)) {
                all.addAll(translations.values());
            }
        });
        all.addAll(given);
        return of(sequence, categories, all, redirects, archived);
    }
}
