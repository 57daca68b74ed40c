package org.spravka.content;

import java.time.Clock;
import org.spravka.content.FolderPages.Outcome;
import org.springframework.stereotype.Component;

/** Texts out of the content folder that wait for an editor, because their pages were edited in the app as well. */
@Component
class FolderConflicts {

    private final WaitingTable waiting;
    private final Revisions revisions;
    private final Clock clock;

    FolderConflicts(WaitingTable waiting, Revisions revisions, Clock clock) {
        this.waiting = waiting;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** Keeps the text for an editor, unless the file has only gone back to what it had become before. */
    Outcome hold(FolderPage offered, Translation translation, FolderFileEntity file) {
        var text = offered.newest().text();
        var sha256 = text.sha256();
        if (file.saysAgain(sha256)) {
            return Outcome.UNCHANGED;
        }
        var revision = file.revision();
        file.became(sha256, revision);
        if (wasText(translation, revision, sha256)) {
            settle(translation);
            return Outcome.UNCHANGED;
        }
        waiting.findByTranslation(translation)
                .ifPresentOrElse(
                        it -> it.hold(offered.path(), text, clock.instant()),
                        () -> waiting.save(
                                new WaitingEntity(translation, offered.path(), text, revision, clock.instant())));
        return Outcome.WAITING;
    }

    private boolean wasText(Translation translation, int revision, String sha256) {
        return revisions
                .findByTranslationAndNumber(translation, revision)
                .filter(it -> it.sha256().equals(sha256))
                .isPresent();
    }

    /** There is nothing to decide any more. */
    void settle(Translation translation) {
        waiting.findByTranslation(translation).ifPresent(waiting::delete);
    }
}
