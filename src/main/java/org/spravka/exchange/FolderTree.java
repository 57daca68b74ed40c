package org.spravka.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.spravka.content.FolderFile;
import org.spravka.content.FolderFile.Kind;

/**
 * The content folder as categories, topics, forms and pages. Deeper folders belong to their topic; a slug belongs to who had it
 * before, else to who comes first.
 *
 * @param shelves categories, then topics
 * @param forms by topic
 * @param problems files that have no place
 */
record FolderTree(
        List<FoundShelf> shelves, Map<String, FoundFile> forms, List<FoundPage> pages, List<ContentProblem> problems) {

    static final String FORM_FILE = "_form.yaml";

    /**
     * @param files in their order
     * @param known what was there when the folder was read last
     * @param locales the configured ones, the default first
     */
    static FolderTree of(List<FoundFile> files, List<FolderFile> known, List<Locale> locales) {
        return new Growing(known, locales).grow(files);
    }

    private static final class Growing {

        private final Map<String, FolderFile> knownPages;
        private final List<Locale> locales;
        private final ShelfPlan plan;
        private final Map<String, FoundFile> forms = new TreeMap<>();
        private final List<FoundPage> pages = new ArrayList<>();
        private final Map<String, FoundPage> owners = new HashMap<>();
        private final Map<String, FoundPage> translations = new HashMap<>();
        private final List<ContentProblem> problems = new ArrayList<>();

        Growing(List<FolderFile> known, List<Locale> locales) {
            this.locales = locales;
            plan = new ShelfPlan(known);
            knownPages = known.stream()
                    .filter(it -> it.kind() == Kind.PAGE)
                    .collect(Collectors.toMap(FolderFile::path, it -> it, (a, b) -> a));
        }

        FolderTree grow(List<FoundFile> files) {
            var misplaced = new HashSet<FoundFile>();
            for (var file : files) {
                try {
                    plan.place(file);
                } catch (Unreadable e) {
                    problems.add(e.in(file.name()));
                    misplaced.add(file);
                }
            }
            plan.nameTopics();
            var placed = files.stream().filter(it -> !misplaced.contains(it)).toList();
            placed.stream().filter(it -> it.fileName().equals(FORM_FILE)).forEach(this::addForm);
            addPages(placed);
            return new FolderTree(plan.shelves(), forms, pages, problems);
        }

        private void addForm(FoundFile file) {
            plan.topicOf(file).ifPresent(topic -> forms.putIfAbsent(topic, file));
        }

        private void addPages(List<FoundFile> files) {
            var found = files.stream()
                    .filter(FoundFile::isPage)
                    .map(this::page)
                    .flatMap(Optional::stream)
                    .toList();
            found.stream().filter(this::hadItsSlug).forEach(this::add);
            found.stream().filter(it -> !hadItsSlug(it)).forEach(this::add);
        }

        private Optional<FoundPage> page(FoundFile file) {
            try {
                var name = PageName.of(file.stem(), locales);
                return plan.topicOf(file).map(topic -> new FoundPage(file, name.slug(), name.locale(), topic));
            } catch (Unreadable e) {
                problems.add(e.in(file.name()));
                return Optional.empty();
            }
        }

        private boolean hadItsSlug(FoundPage page) {
            var known = knownPages.get(page.file().name());
            return known != null
                    && known.slug().equals(page.slug())
                    && page.locale().equals(known.locale());
        }

        private void add(FoundPage page) {
            var owner = owners.computeIfAbsent(page.slug(), it -> page);
            if (!owner.topic().equals(page.topic())) {
                problems.add(duplicate(page, owner));
                return;
            }
            var first =
                    translations.putIfAbsent(page.slug() + "/" + page.locale().toLanguageTag(), page);
            if (first == null) {
                pages.add(page);
            } else {
                problems.add(duplicate(page, first));
            }
        }

        private static ContentProblem duplicate(FoundPage page, FoundPage first) {
            return new ContentProblem(
                    page.file().name(),
                    0,
                    "The page %s is read from %s; give this file another name"
                            .formatted(page.slug(), first.file().name()));
        }
    }
}
