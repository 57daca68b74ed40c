package org.spravka.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes from readers what is no longer in the content folder, within the transaction of {@link FolderPages}. */
@Component
class FolderDepartures {

    private final FolderFiles files;
    private final FolderShelves shelves;
    private final FolderConflicts conflicts;
    private final Pages pages;
    private final Redirects redirects;
    private final Translations translations;
    private final ChangeLog changes;

    FolderDepartures(
            FolderFiles files,
            FolderShelves shelves,
            FolderConflicts conflicts,
            Pages pages,
            Redirects redirects,
            Translations translations,
            ChangeLog changes) {
        this.files = files;
        this.shelves = shelves;
        this.conflicts = conflicts;
        this.pages = pages;
        this.redirects = redirects;
        this.translations = translations;
        this.changes = changes;
    }

    /** Pages first, then the topics they leave empty, then categories. */
    void forget(Collection<FolderFile> gone) {
        var lines = new ArrayList<ChangeLog.Line>();
        gone.stream().sorted(Comparator.comparing(FolderFile::kind).reversed()).forEach(file -> forget(file, lines));
        files.flush();
        changes.addAll(lines);
    }

    private void forget(FolderFile gone, List<ChangeLog.Line> lines) {
        var locale = gone.locale() == null
                ? FolderFileEntity.NO_LOCALE
                : gone.locale().toLanguageTag();
        var file = files.findByKindAndSlugAndLocale(gone.kind(), gone.slug(), locale);
        if (file.isEmpty()) {
            return;
        }
        files.delete(file.get());
        switch (gone.kind()) {
            case PAGE -> translations.lock(slugNow(gone), locale).ifPresent(it -> lines.add(archive(it)));
            case TOPIC -> shelves.removeTopic(gone.slug()).ifPresent(lines::add);
            case CATEGORY -> shelves.removeCategory(gone.slug()).ifPresent(lines::add);
            case FORM -> {}
        }
    }

    /** Of the page that the file became: in the app it may have been given another one since. */
    private String slugNow(FolderFile gone) {
        return pages.findBySlug(gone.slug()).isPresent()
                ? gone.slug()
                : redirects.findById(gone.slug()).map(it -> it.page().slug()).orElse(gone.slug());
    }

    private ChangeLog.Line archive(Translation translation) {
        translation.unpublish();
        conflicts.settle(translation);
        var page = translation.page();
        if (translations.findByPage(page).stream().allMatch(it -> it.published() == null)) {
            page.archive();
        }
        return new ChangeLog.Line(ChangeKind.ARCHIVED, page.slug(), translation.locale(), null);
    }
}
