package org.spravka.content;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A category's or topic's folder, as it was read.
 *
 * @param path of the file that names it, or where that would be
 * @param category the one a topic belongs to; null for a category
 * @param icon empty if none was chosen
 * @param review what the category asks for; null if its file says nothing of that, then what was chosen in the app stays
 * @param fingerprint of all this
 */
public record FolderShelf(
        String path,
        String slug,
        @Nullable String category,
        int position,
        Map<Locale, Naming> names,
        String icon,
        @Nullable ReviewRule review,
        String fingerprint) {}
