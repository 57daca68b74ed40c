package org.spravka.exchange;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.FolderFile.Kind;
import org.spravka.content.FolderPages;
import org.spravka.content.FolderShelf;
import org.springframework.stereotype.Component;

/** Makes, names and places categories and topics as their folders say. */
@Component
class ShelfReading {

    private final TextFiles texts;
    private final FolderPages pages;
    private final SpravkaSettings settings;

    ShelfReading(TextFiles texts, FolderPages pages, SpravkaSettings settings) {
        this.texts = texts;
        this.pages = pages;
        this.settings = settings;
    }

    void read(Round round) {
        var changed = new ArrayList<FolderShelf>();
        for (var found : round.tree().shelves()) {
            var kind = found.category() == null ? Kind.CATEGORY : Kind.TOPIC;
            var shelf = shelf(found, round, round.known(kind, found.slug(), null) != null);
            if (shelf != null && round.isNews(kind, shelf.slug(), null, shelf.path(), shelf.fingerprint())) {
                changed.add(shelf);
            }
        }
        if (!changed.isEmpty()) {
            pages.arrange(changed);
        }
    }

    /** A folder whose file cannot be read stays as it was; a new one is called what the folder is called. */
    private @Nullable FolderShelf shelf(FoundShelf found, Round round, boolean known) {
        try {
            var yaml = found.file() == null ? "" : texts.read(found.file());
            var source = ShelfSource.of(yaml, found.folder(), settings.defaultLocale());
            source.complaints().forEach(it -> round.report(it.in(found.path())));
            return source.shelf(found);
        } catch (Unreadable e) {
            round.report(e.in(found.path()));
            return known
                    ? null
                    : ShelfSource.unnamed(found.folder(), settings.defaultLocale())
                            .shelf(found);
        }
    }
}
