package org.spravka.content;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Scheduled.Problem;
import org.springframework.stereotype.Component;

/**
 * Publishes a text that was scheduled, within the transaction of {@link DueWork}. What was published in between is merged in;
 * where both changed the same words, nothing is published and somebody must look. A draft that went on since goes on from there.
 */
@Component
class ScheduledText {

    private static final PageText EMPTY = new PageText("-", "", List.of(), "");

    private final Press press;
    private final Revisions revisions;
    private final DraftTable drafts;

    ScheduledText(Press press, Revisions revisions, DraftTable drafts) {
        this.press = press;
        this.revisions = revisions;
        this.drafts = drafts;
    }

    /** @param printed null if nothing was published */
    record Outcome(Press.@Nullable Printed printed, Problem problem) {}

    Outcome publish(Scheduled due) {
        var translation = press.lock(due.slug(), Objects.requireNonNull(due.locale()));
        var text = Objects.requireNonNull(due.text());
        if (translation.page().isArchived()) {
            return new Outcome(null, Problem.ARCHIVED);
        }
        var published = translation.published();
        if (published != null && published.number() != due.basedOn()) {
            var now = published.revision().text();
            var merged = MergedText.of(basis(translation, due.basedOn()), text, now);
            if (!merged.isClean()) {
                return new Outcome(null, Problem.CONFLICT);
            }
            if (merged.text().equals(now)) {
                return new Outcome(null, Problem.ALREADY);
            }
            text = merged.text();
        }
        var printed = press.text(translation, text, new Press.Remark(due.comment(), due.minor(), due.askedBy()));
        goOn(translation, due, printed.revision());
        return new Outcome(printed, Problem.NONE);
    }

    private PageText basis(Translation translation, int number) {
        return revisions
                .findByTranslationAndNumber(translation, number)
                .map(it -> it.revision().text())
                .orElse(EMPTY);
    }

    /** The draft ends if it says what was published; else it has what was published in it from now on. */
    private void goOn(Translation translation, Scheduled due, Revision published) {
        drafts.findByTranslation(translation).ifPresent(draft -> {
            var scheduled = Objects.requireNonNull(due.text());
            var written = draft.draft().text();
            if (written.equals(scheduled) || written.equals(published.text())) {
                drafts.delete(draft);
            } else {
                draft.rebase(MergedText.of(scheduled, written, published.text()).text(), published.number());
            }
            drafts.flush();
        });
    }
}
