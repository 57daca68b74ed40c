package org.spravka.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.spravka.base.Ready;
import org.springframework.stereotype.Component;

/**
 * What is published, held in memory: reading it touches no SQL and goes on while the database is down. It follows the change
 * log (see {@link CatalogFollower}); each answer is consistent in itself.
 */
@Component
public class Catalog implements Ready {

    private volatile Shelf shelf = Shelf.EMPTY;

    void show(Shelf shelf) {
        this.shelf = shelf;
    }

    Shelf shelf() {
        return shelf;
    }

    /** The last line of the change log that is in here, -1 before anything was read. Whatever is made of pages is as old as this. */
    public long sequence() {
        return shelf.sequence();
    }

    /** Whether anything was read yet. */
    @Override
    public boolean isReady() {
        return sequence() >= 0;
    }

    /** In their order, with their topics. */
    public List<Category> categories() {
        return shelf.categories();
    }

    public Optional<Category> category(String slug) {
        return shelf.categories().stream().filter(it -> it.slug().equals(slug)).findFirst();
    }

    public Optional<Topic> topic(String slug) {
        return Optional.ofNullable(shelf.topics().get(slug));
    }

    public Optional<PublishedPage> page(String slug, Locale locale) {
        return Optional.ofNullable(translations(slug).get(locale));
    }

    /** A page in every language it is published in; empty if it is not there. */
    public Map<Locale, PublishedPage> translations(String slug) {
        return shelf.pages().getOrDefault(slug, Map.of());
    }

    /** The pages of a topic in one language, in their order. */
    public List<PublishedPage> pagesOf(Topic topic, Locale locale) {
        return shelf.byTopic().getOrDefault(topic.slug(), List.of()).stream()
                .filter(page -> page.locale().equals(locale))
                .toList();
    }

    /** Every page in one language, by category, topic and place. */
    public Stream<PublishedPage> pages(Locale locale) {
        return shelf.topics().values().stream().flatMap(topic -> pagesOf(topic, locale).stream());
    }

    /** Every page in every language, in no order. */
    public Collection<PublishedPage> pages() {
        return shelf.pages().values().stream()
                .flatMap(translations -> translations.values().stream())
                .toList();
    }

    /** The slug that a page has now which had this one before. */
    public Optional<String> redirect(String oldSlug) {
        return Optional.ofNullable(shelf.redirects().get(oldSlug));
    }

    /** A page that readers could see once and that is archived now. */
    public Optional<ArchivedPage> archived(String slug) {
        return Optional.ofNullable(shelf.archived().get(slug));
    }

    /** The slug of the page with this short code. */
    public Optional<String> slugOf(String code) {
        return Optional.ofNullable(shelf.codes().get(code));
    }
}
