package org.spravka.content;

import java.util.List;
import java.util.Optional;
import org.spravka.content.FolderFile.Kind;
import org.springframework.stereotype.Component;

/** Turns folders into categories and topics, within the transaction of {@link FolderPages}. */
@Component
class FolderShelves {

    private final Categories categories;
    private final Topics topics;
    private final Pages pages;
    private final FolderFiles files;
    private final ReviewRows reviews;
    private final ChangeLog changes;

    FolderShelves(
            Categories categories,
            Topics topics,
            Pages pages,
            FolderFiles files,
            ReviewRows reviews,
            ChangeLog changes) {
        this.categories = categories;
        this.topics = topics;
        this.pages = pages;
        this.files = files;
        this.reviews = reviews;
        this.changes = changes;
    }

    /** @param shelves a category before its topics */
    void arrange(List<FolderShelf> shelves) {
        for (var shelf : shelves) {
            if (shelf.category() == null) {
                arrangeCategory(shelf);
            } else {
                arrangeTopic(shelf, shelf.category());
            }
        }
        topics.flush();
        changes.addAll(shelves.stream().map(it -> arranged(it.slug())).toList());
    }

    private void arrangeCategory(FolderShelf shelf) {
        var category = categories
                .findBySlug(shelf.slug())
                .orElseGet(() -> categories.save(new CategoryEntity(shelf.slug(), shelf.position())));
        category.call(shelf.names(), shelf.icon());
        category.placeAt(shelf.position());
        if (shelf.review() != null) {
            categories.saveAndFlush(category);
            reviews.rule(shelf.slug(), shelf.review());
        }
        remember(Kind.CATEGORY, shelf);
    }

    private void arrangeTopic(FolderShelf shelf, String categorySlug) {
        var category = categories.findBySlug(categorySlug).orElseThrow(() -> new NotFound("category", categorySlug));
        var topic = topics.findBySlug(shelf.slug())
                .orElseGet(() -> topics.save(new TopicEntity(shelf.slug(), category, shelf.position())));
        topic.call(shelf.names(), shelf.icon());
        topic.moveTo(category, shelf.position());
        remember(Kind.TOPIC, shelf);
    }

    private void remember(Kind kind, FolderShelf shelf) {
        files.findByKindAndSlugAndLocale(kind, shelf.slug(), FolderFileEntity.NO_LOCALE)
                .orElseGet(() -> files.save(new FolderFileEntity(kind, shelf.slug(), FolderFileEntity.NO_LOCALE)))
                .wasRead(shelf.path(), shelf.fingerprint());
    }

    /** Removes a topic whose folder is gone, unless it still holds pages, archived ones included. */
    Optional<ChangeLog.Line> removeTopic(String slug) {
        return topics.findBySlug(slug).filter(it -> !pages.existsByTopic(it)).map(topic -> {
            topics.delete(topic);
            return arranged(slug);
        });
    }

    /** Removes a category whose folder is gone, unless it still holds topics. */
    Optional<ChangeLog.Line> removeCategory(String slug) {
        return categories
                .findBySlug(slug)
                .filter(it -> !topics.existsByCategory(it))
                .map(category -> {
                    categories.delete(category);
                    return arranged(slug);
                });
    }

    private static ChangeLog.Line arranged(String slug) {
        return new ChangeLog.Line(ChangeKind.ARRANGED, slug, null, null);
    }
}
