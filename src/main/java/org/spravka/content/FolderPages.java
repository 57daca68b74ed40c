package org.spravka.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.spravka.base.Role;
import org.spravka.content.FolderFile.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what stands in the content folder. What a file said last is remembered, so that an unchanged file makes nothing,
 * and a page that was also edited in the app is never overwritten: the file's text then waits for an editor.
 */
@Service
@PreAuthorize(Role.IS_EDITOR)
public class FolderPages {

    /** What became of a file. */
    public enum Outcome {
        PUBLISHED,
        UNCHANGED,
        WAITING
    }

    private final Edits edits;
    private final FolderShelves shelves;
    private final FolderIntake intake;
    private final FolderDepartures departures;
    private final FolderFiles files;

    FolderPages(
            Edits edits, FolderShelves shelves, FolderIntake intake, FolderDepartures departures, FolderFiles files) {
        this.edits = edits;
        this.shelves = shelves;
        this.intake = intake;
        this.departures = departures;
        this.files = files;
    }

    /** Every file that was there when the folder was read last. */
    @Transactional(readOnly = true)
    public List<FolderFile> known() {
        return files.findAll().stream().map(FolderFileEntity::file).toList();
    }

    /**
     * Makes, names and places categories and topics in one transaction.
     *
     * @param changed those that are new or say something else than before, a category before its topics
     */
    public void arrange(List<FolderShelf> changed) {
        edits.run(() -> shelves.arrange(changed));
    }

    /** Takes over some pages in one transaction; their topics are there already. */
    public Map<Outcome, Integer> offer(List<FolderPage> changed) {
        return edits.make(() -> intake.take(changed));
    }

    /** A topic's form was read; what it says is kept by whoever keeps forms. */
    @Transactional
    public void remember(String topic, String path, String fingerprint) {
        files.findByKindAndSlugAndLocale(Kind.FORM, topic, FolderFileEntity.NO_LOCALE)
                .orElseGet(() -> files.save(new FolderFileEntity(Kind.FORM, topic, FolderFileEntity.NO_LOCALE)))
                .wasRead(path, fingerprint);
    }

    /** Files that are gone: their languages are no longer shown; a page without any language left is archived. */
    public void gone(Collection<FolderFile> gone) {
        edits.run(() -> departures.forget(gone));
    }
}
