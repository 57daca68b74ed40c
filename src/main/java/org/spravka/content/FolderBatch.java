package org.spravka.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the database has on the pages that the content folder offers, read at once: page by page would take far longer. And
 * what has changed on the way, for the end of the transaction.
 */
final class FolderBatch {

    private final Map<String, TopicEntity> topics = new HashMap<>();
    private final Map<String, PageEntity> pages = new HashMap<>();
    private final Map<String, RedirectEntity> redirects = new HashMap<>();
    private final Map<String, Map<String, FolderFileEntity>> files = new HashMap<>();
    private final Map<Long, Map<Locale, Translation>> translations = new HashMap<>();
    private final Set<Translation> drafted = new HashSet<>();
    private final List<ChangeLog.Line> changes = new ArrayList<>();

    void put(TopicEntity topic) {
        topics.put(topic.slug(), topic);
    }

    void put(PageEntity page) {
        pages.put(page.slug(), page);
    }

    void put(RedirectEntity redirect) {
        redirects.put(redirect.slug(), redirect);
    }

    void put(FolderFileEntity file) {
        files.computeIfAbsent(file.slug(), it -> new HashMap<>()).put(file.locale(), file);
    }

    void put(Translation translation) {
        translations
                .computeIfAbsent(translation.page().id(), it -> new HashMap<>())
                .put(translation.locale(), translation);
    }

    void put(DraftEntity draft) {
        drafted.add(draft.translation());
    }

    /** @throws NotFound if there is no such topic */
    TopicEntity topic(String slug) {
        var topic = topics.get(slug);
        if (topic == null) {
            throw new NotFound("topic", slug);
        }
        return topic;
    }

    @Nullable
    PageEntity page(String slug) {
        return pages.get(slug);
    }

    @Nullable
    RedirectEntity redirect(String slug) {
        return redirects.get(slug);
    }

    /** Whether a file of this name was there before, in any language. */
    boolean isKnown(String slug) {
        return files.containsKey(slug);
    }

    @Nullable
    FolderFileEntity file(String slug, Locale locale) {
        return files.getOrDefault(slug, Map.of()).get(locale.toLanguageTag());
    }

    @Nullable
    Translation translation(PageEntity page, Locale locale) {
        return translations.getOrDefault(page.id(), Map.of()).get(locale);
    }

    boolean isDrafted(Translation translation) {
        return drafted.contains(translation);
    }

    void renamed(PageEntity page, String former) {
        pages.remove(former);
        put(page);
        var moved = files.remove(former);
        if (moved != null) {
            moved.values().forEach(file -> {
                file.follow(page.slug());
                put(file);
            });
        }
    }

    void removed(RedirectEntity redirect) {
        redirects.remove(redirect.slug());
    }

    void changed(ChangeKind kind, String slug) {
        changes.add(new ChangeLog.Line(kind, slug, null, null));
    }

    void published(String slug, Translation translation) {
        changes.add(
                new ChangeLog.Line(ChangeKind.PUBLISHED, slug, translation.locale(), translation.publishedNumber()));
    }

    List<ChangeLog.Line> changes() {
        return changes;
    }
}
