package org.spravka.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.FolderFile;
import org.spravka.content.FolderFile.Kind;
import org.spravka.content.FolderPages;
import org.springframework.stereotype.Component;

/**
 * Reads the content folder once, from beginning to end, and takes over what is new. What is as it was is found out without
 * opening its file and without a query of its own. Not thread-safe.
 */
@Component
class FolderReading {

    /** One file in so many may be gone at once and still be taken for deleted. */
    private static final int MANY = 5;

    private final TextFiles texts;
    private final BesideFiles beside;
    private final ShelfReading shelves;
    private final FormReading forms;
    private final PageReading pageReading;
    private final FolderPages pages;
    private final SpravkaSettings settings;

    FolderReading(
            TextFiles texts,
            BesideFiles beside,
            ShelfReading shelves,
            FormReading forms,
            PageReading pageReading,
            FolderPages pages,
            SpravkaSettings settings) {
        this.texts = texts;
        this.beside = beside;
        this.shelves = shelves;
        this.forms = forms;
        this.pageReading = pageReading;
        this.pages = pages;
        this.settings = settings;
    }

    /**
     * @param onFolder told of every folder before it is looked into
     * @param changed files that certainly changed, however they look
     */
    Round read(Path root, Consumer<Path> onFolder, Collection<Path> changed) {
        texts.forget(changed);
        beside.forget(changed);
        pageReading.forget(changed);
        var walked = FolderWalk.through(root, onFolder);
        var known = pages.known();
        var round = new Round(root, FolderTree.of(walked.files(), known, settings.locales()), known);
        walked.problems().forEach(round::report);
        shelves.read(round);
        forms.read(round);
        var renamed = pageReading.read(round);
        forget(gone(round, renamed, walked.problems()), round);
        return round;
    }

    private static List<FolderFile> gone(Round round, Set<String> renamed, List<ContentProblem> closed) {
        var tree = round.tree();
        var present = tree.pages().stream()
                .map(it -> key(Kind.PAGE, it.slug(), it.locale()))
                .collect(Collectors.toSet());
        tree.forms().keySet().forEach(it -> present.add(key(Kind.FORM, it, null)));
        tree.shelves()
                .forEach(it -> present.add(key(it.category() == null ? Kind.CATEGORY : Kind.TOPIC, it.slug(), null)));
        return round.known().stream()
                .filter(it -> !present.contains(key(it.kind(), it.slug(), it.locale())))
                .filter(it -> it.kind() != Kind.PAGE || !renamed.contains(it.slug()))
                .filter(it -> closed.stream().noneMatch(folder -> isWithin(it.path(), folder.path())))
                .toList();
    }

    private static String key(Kind kind, String slug, @Nullable Locale locale) {
        return kind + "/" + slug + "/" + (locale == null ? "" : locale.toLanguageTag());
    }

    private static boolean isWithin(String path, String folder) {
        return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
    }

    private void forget(List<FolderFile> gone, Round round) {
        var pagesGone = gone.stream().filter(it -> it.kind() == Kind.PAGE).count();
        var pagesKnown =
                round.known().stream().filter(it -> it.kind() == Kind.PAGE).count();
        if (pagesGone * MANY > pagesKnown) {
            round.report(new ContentProblem(
                    "",
                    0,
                    "%d of %d pages' files are gone at once, so nothing was archived. Put them back, or take them away in smaller steps"
                            .formatted(pagesGone, pagesKnown)));
        } else if (!gone.isEmpty()) {
            forms.empty(gone);
            pages.gone(gone);
        }
    }
}
