package org.spravka.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.spravka.base.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes, names, orders and moves categories, topics and pages; none of it makes a revision. */
@Service
@PreAuthorize(Role.IS_EDITOR)
public class Arranging {

    private final Edits edits;
    private final Categories categories;
    private final Topics topics;
    private final Pages pages;
    private final Translations translations;
    private final Redirects redirects;
    private final ChangeLog changes;

    Arranging(
            Edits edits,
            Categories categories,
            Topics topics,
            Pages pages,
            Translations translations,
            Redirects redirects,
            ChangeLog changes) {
        this.edits = edits;
        this.categories = categories;
        this.topics = topics;
        this.pages = pages;
        this.translations = translations;
        this.redirects = redirects;
        this.changes = changes;
    }

    /** @throws SlugTaken if there is such a category */
    public void createCategory(String slug, Map<Locale, Naming> names, String icon) {
        edits.run(() -> {
            if (categories.findBySlug(slug).isPresent()) {
                throw new SlugTaken(slug);
            }
            var category = new CategoryEntity(slug, (int) categories.count() + 1);
            category.call(names, icon);
            categories.saveAndFlush(category);
            arranged(slug);
        });
    }

    public void nameCategory(String slug, Map<Locale, Naming> names, String icon) {
        edits.run(() -> {
            category(slug).call(names, icon);
            arranged(slug);
        });
    }

    /** @param slugs all categories in their new order; those not named keep their order behind them */
    public void orderCategories(List<String> slugs) {
        edits.run(() -> {
            var ordered = order(
                    categories.findAllByOrderByPositionAscSlugAsc(),
                    CategoryEntity::slug,
                    slugs,
                    CategoryEntity::placeAt);
            arranged(ordered.getFirst());
        });
    }

    /** @throws SlugTaken if there is such a topic */
    public void createTopic(String category, String slug, Map<Locale, Naming> names, String icon) {
        edits.run(() -> {
            if (topics.findBySlug(slug).isPresent()) {
                throw new SlugTaken(slug);
            }
            var parent = category(category);
            var topic = new TopicEntity(
                    slug,
                    parent,
                    topics.findByCategoryOrderByPositionAscSlugAsc(parent).size() + 1);
            topic.call(names, icon);
            topics.saveAndFlush(topic);
            arranged(slug);
        });
    }

    public void nameTopic(String slug, Map<Locale, Naming> names, String icon) {
        edits.run(() -> {
            topic(slug).call(names, icon);
            arranged(slug);
        });
    }

    public void orderTopics(String category, List<String> slugs) {
        edits.run(() -> {
            order(
                    topics.findByCategoryOrderByPositionAscSlugAsc(category(category)),
                    TopicEntity::slug,
                    slugs,
                    TopicEntity::placeAt);
            arranged(category);
        });
    }

    /** Puts a topic with its pages at the end of another category. */
    public void moveTopic(String slug, String category) {
        edits.run(() -> {
            var target = category(category);
            topic(slug)
                    .moveTo(
                            target,
                            topics.findByCategoryOrderByPositionAscSlugAsc(target)
                                            .size()
                                    + 1);
            arranged(slug);
        });
    }

    public void orderPages(String topic, List<String> slugs) {
        edits.run(() -> {
            var moved = new ArrayList<ChangeLog.Line>();
            order(
                    pages.findByTopicOrderByPositionAscSlugAsc(topic(topic)),
                    PageEntity::slug,
                    slugs,
                    (page, position) -> {
                        if (page.placeAt(position)) {
                            moved.add(new ChangeLog.Line(ChangeKind.MOVED, page.slug(), null, null));
                        }
                    });
            pages.flush();
            changes.addAll(moved);
        });
    }

    /** Puts a page at the end of another topic. */
    public void movePage(String slug, String topic) {
        edits.run(() -> {
            var target = topic(topic);
            page(slug)
                    .moveTo(
                            target,
                            pages.findByTopicOrderByPositionAscSlugAsc(target).size() + 1);
            moved(slug);
        });
    }

    /**
     * Gives a page another slug; the old address leads to the new one.
     *
     * @throws SlugTaken if another page has the slug, or had it
     */
    public void renamePage(String slug, String newSlug) {
        edits.run(() -> {
            var page = page(slug);
            if (slug.equals(newSlug)) {
                return;
            }
            var former = redirects.findById(newSlug);
            if (pages.findBySlug(newSlug).isPresent()
                    || former.filter(it -> !it.leadsTo(page)).isPresent()) {
                throw new SlugTaken(newSlug);
            }
            former.ifPresent(redirects::delete);
            page.rename(newSlug);
            redirects.save(new RedirectEntity(slug, page));
            pages.flush();
            changes.add(ChangeKind.RENAMED, slug, null, null);
            moved(newSlug);
        });
    }

    /** Takes a page away from readers; its history stays. */
    public void archivePage(String slug) {
        edits.run(() -> {
            page(slug).archive();
            pages.flush();
            changes.add(ChangeKind.ARCHIVED, slug, null, null);
        });
    }

    /** Shows an archived page again, as it was published last. */
    public void unarchivePage(String slug) {
        edits.run(() -> {
            var page = page(slug);
            page.unarchive();
            pages.flush();
            for (var translation : translations.findByPage(page)) {
                if (translation.published() != null) {
                    changes.add(ChangeKind.PUBLISHED, slug, translation.locale(), translation.publishedNumber());
                }
            }
        });
    }

    /** Every page there is, in its order: also those that readers do not see because they are archived or were never published. */
    public List<ArrangedPage> pages() {
        return ArrangedRow.pages(pages.arranged());
    }

    /** @return all slugs in their new order */
    private static <T> List<String> order(
            List<T> all, Function<T, String> slugOf, List<String> wish, BiConsumer<T, Integer> place) {
        var ranks = new HashMap<String, Integer>();
        wish.forEach(it -> ranks.putIfAbsent(it, ranks.size()));
        var ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(it -> ranks.getOrDefault(slugOf.apply(it), Integer.MAX_VALUE)));
        for (var i = 0; i < ordered.size(); i++) {
            place.accept(ordered.get(i), i + 1);
        }
        return ordered.stream().map(slugOf).toList();
    }

    private void arranged(String slug) {
        topics.flush();
        changes.add(ChangeKind.ARRANGED, slug, null, null);
    }

    private void moved(String slug) {
        pages.flush();
        changes.add(ChangeKind.MOVED, slug, null, null);
    }

    private CategoryEntity category(String slug) {
        return categories.findBySlug(slug).orElseThrow(() -> new NotFound("category", slug));
    }

    private TopicEntity topic(String slug) {
        return topics.findBySlug(slug).orElseThrow(() -> new NotFound("topic", slug));
    }

    private PageEntity page(String slug) {
        return pages.findBySlug(slug).orElseThrow(() -> new NotFound("page", slug));
    }
}
