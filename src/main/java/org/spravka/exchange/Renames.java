package org.spravka.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.content.FolderFile;
import org.spravka.content.FolderFile.Kind;

/**
 * Finds out which new pages are old ones whose files got another name: those that redirect from a name that is gone, or say
 * word for word what a file said that is gone. They keep their history, and their old address leads to the new one.
 */
final class Renames {

    private final Set<String> known;
    private final List<FolderFile> gone;
    private final Map<String, String> formerSlugs = new HashMap<>();

    Renames(Round round) {
        var present = round.tree().pages().stream().map(FoundPage::slug).collect(Collectors.toSet());
        var pages = round.known().stream().filter(it -> it.kind() == Kind.PAGE).toList();
        known = pages.stream().map(FolderFile::slug).collect(Collectors.toSet());
        gone = pages.stream().filter(it -> !present.contains(it.slug())).toList();
    }

    /** The slug that a page had before, null if it is a page of its own. */
    @Nullable
    String formerSlug(FoundPage page, PageHeader header) {
        if (known.contains(page.slug())) {
            return null;
        }
        var former = formerSlugs.get(page.slug());
        if (former == null) {
            former = find(page, header)
                    .filter(it -> !formerSlugs.containsValue(it))
                    .orElse(null);
            if (former != null) {
                formerSlugs.put(page.slug(), former);
            }
        }
        return former;
    }

    private Optional<String> find(FoundPage page, PageHeader header) {
        return gone.stream()
                .map(FolderFile::slug)
                .filter(header.redirectFrom()::contains)
                .findFirst()
                .or(() -> gone.stream()
                        .filter(it -> it.sha256().equals(header.sha256())
                                && page.locale().equals(it.locale()))
                        .map(FolderFile::slug)
                        .findFirst());
    }

    /** Former slugs of pages that are called otherwise now. */
    Set<String> found() {
        return Set.copyOf(formerSlugs.values());
    }
}
