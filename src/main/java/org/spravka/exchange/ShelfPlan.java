package org.spravka.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Slug;
import org.spravka.content.FolderFile;
import org.spravka.content.FolderFile.Kind;

/** Finds the categories and topics that the files of the content folder are in, and gives the topics their slugs. */
final class ShelfPlan {

    /** Where files are that lie above the categories or topics. */
    private static final String ROOT_CATEGORY = "docs";

    private static final String FIRST_TOPIC = "general";

    private final Map<String, String> knownTopics;
    private final Map<String, Draft> categories = new LinkedHashMap<>();
    private final Map<Place, Draft> topics = new LinkedHashMap<>();
    private final Map<Place, String> topicSlugs = new HashMap<>();

    /** A topic's folder by its own name, which need not be the topic's slug in the end. */
    private record Place(String category, String topic) {}

    private static final class Draft {
        final String folder;
        final String path;

        @Nullable
        FoundFile file;

        Draft(String folder, String path) {
            this.folder = folder;
            this.path = path;
        }
    }

    ShelfPlan(List<FolderFile> known) {
        knownTopics = known.stream()
                .filter(it -> it.kind() == Kind.TOPIC)
                .collect(Collectors.toMap(FolderFile::path, FolderFile::slug, (a, b) -> a));
    }

    /** @throws Unreadable if the file's name says that it is something that has no place where it lies */
    void place(FoundFile file) throws Unreadable {
        if (file.isReserved()) {
            placeReserved(file);
        } else {
            topic(file);
        }
    }

    private void placeReserved(FoundFile file) throws Unreadable {
        var name = file.fileName();
        if (name.equals(FoundShelf.CATEGORY_FILE) && file.depth() == 2) {
            category(file).file = file;
        } else if (name.equals(FoundShelf.TOPIC_FILE) && file.depth() == 3) {
            topic(file).file = file;
        } else if (name.equals(FolderTree.FORM_FILE) && file.depth() == 3) {
            topic(file);
        } else {
            throw new Unreadable(
                    0,
                    "Names that begin with _ are kept for _category.yaml in a category's folder, and _topic.yaml and _form.yaml in a topic's");
        }
    }

    private Draft category(FoundFile file) throws Unreadable {
        var folder = file.depth() == 1 ? ROOT_CATEGORY : file.folder(1);
        return categories.computeIfAbsent(
                PageName.slug(folder), it -> new Draft(folder, folder + "/" + FoundShelf.CATEGORY_FILE));
    }

    private Draft topic(FoundFile file) throws Unreadable {
        var category = category(file);
        var folder = file.depth() < 3 ? FIRST_TOPIC : file.folder(2);
        return topics.computeIfAbsent(
                placeOf(file), it -> new Draft(folder, category.folder + "/" + folder + "/" + FoundShelf.TOPIC_FILE));
    }

    private static Place placeOf(FoundFile file) throws Unreadable {
        return new Place(
                file.depth() == 1 ? ROOT_CATEGORY : PageName.slug(file.folder(1)),
                file.depth() < 3 ? FIRST_TOPIC : PageName.slug(file.folder(2)));
    }

    /** A topic keeps the slug it had; of the new ones the first has its folder's name, a later one its category's before it. */
    void nameTopics() {
        var taken = new HashSet<String>();
        topics.forEach((place, draft) -> {
            var before = knownTopics.get(draft.path);
            if (before != null && taken.add(before)) {
                topicSlugs.put(place, before);
            }
        });
        for (var place : topics.keySet()) {
            if (!topicSlugs.containsKey(place)) {
                topicSlugs.put(place, freeSlug(place, taken));
            }
        }
    }

    private static String freeSlug(Place place, Set<String> taken) {
        var full = place.category + "-" + place.topic;
        var longest = full.substring(0, Math.min(full.length(), Slug.MAX_LENGTH - 4));
        var slug = place.topic;
        for (var number = 1; !taken.add(slug); number++) {
            slug = number == 1 && full.length() <= Slug.MAX_LENGTH ? full : longest + "-" + number;
        }
        return slug;
    }

    List<FoundShelf> shelves() {
        var shelves = new ArrayList<FoundShelf>();
        categories.forEach((slug, it) -> shelves.add(new FoundShelf(it.path, slug, null, it.folder, it.file)));
        topics.forEach((place, it) -> shelves.add(new FoundShelf(
                it.path, topicSlugs.getOrDefault(place, place.topic), place.category, it.folder, it.file)));
        return shelves;
    }

    /** The slug of the topic that a file belongs to, once topics have their names. */
    Optional<String> topicOf(FoundFile file) {
        try {
            return Optional.ofNullable(topicSlugs.get(placeOf(file)));
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }
}
