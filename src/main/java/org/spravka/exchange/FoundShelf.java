package org.spravka.exchange;

import org.jspecify.annotations.Nullable;

/**
 * A folder that is a category or a topic.
 *
 * @param path of the file that names it, or where that would be
 * @param category the one a topic belongs to; null for a category
 * @param folder what the folder itself is called
 * @param file the one that names it; null if there is none
 */
record FoundShelf(
        String path,
        String slug,
        @Nullable String category,
        String folder,
        @Nullable FoundFile file) {

    static final String CATEGORY_FILE = "_category.yaml";
    static final String TOPIC_FILE = "_topic.yaml";
}
