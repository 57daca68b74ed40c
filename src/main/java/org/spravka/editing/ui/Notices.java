package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Drafts;
import org.spravka.content.History;
import org.spravka.content.Manuscript;
import org.spravka.content.PageText;
import org.spravka.content.Revision;
import org.spravka.content.WaitingText;

/** What must be decided on a page before, or while, it is written. */
class Notices extends Composite<Div> {

    private static final int TOLD_MILLIS = 6000;

    private final EditedText text;
    private final Drafts drafts;
    private final History history;
    private @Nullable ConflictNotice conflict;
    private @Nullable OtherText file;

    Notices(EditedText text, DraftKeeper keeper, Drafts drafts, History history) {
        this.text = text;
        this.drafts = drafts;
        this.history = history;
        getContent().addClassName("notices");
        text.onConflict(this::show);
        text.onMerged(Notices::tell);
        keeper.addFoundListener(event -> take(event.kept(), keeper));
        lookForFile();
    }

    /** Somebody else has changed the same words; this stays until it is decided which go on. */
    private void show(Conflicting now) {
        var before = conflict;
        close();
        conflict = new ConflictNotice(now, text);
        if (before != null) {
            conflict.takeOver(before);
        }
        getContent().addComponentAsFirst(conflict);
    }

    private void close() {
        if (conflict != null) {
            conflict.removeFromParent();
            conflict = null;
        }
    }

    private static void tell(Manuscript theirs) {
        var draft = theirs.draft();
        var told = new Notification();
        told.setText(
                draft == null
                        ? told.getTranslation("editing.merged.other")
                        : told.getTranslation("editing.merged", draft.savedBy().name()));
        told.setDuration(TOLD_MILLIS);
        told.open();
    }

    /** Closes what was decided. */
    void follow() {
        if (!text.isUndecided()) {
            close();
        }
    }

    /** A file that changed while the page is open here is offered at once. */
    void lookForFile() {
        var waiting = drafts.waiting(text.known().slug(), text.known().locale());
        if (waiting.isEmpty() && file != null) {
            file.close();
            file = null;
        } else if (file == null) {
            waiting.ifPresent(this::offer);
        }
    }

    /** @param start told the text to start from, or none for an empty page */
    void askHowToStart(List<Manuscript> others, Consumer<Optional<PageText>> start) {
        getContent().add(new StartNotice(text.known().locale(), others, start));
    }

    /**
     * There is a text in this browser that the server does not have. If it continues what is there now, it simply goes on; else
     * somebody must decide.
     */
    private void take(KeptWording kept, DraftKeeper keeper) {
        if (kept.seen().equals(text.known().seen()) && !text.isUndecided()) {
            text.goOnWith(kept.wording(), kept.seen());
            keeper.forget(kept.id());
            Notification.show(
                    getTranslation("editing.kept.taken", LocalTimes.of(kept.at())),
                    TOLD_MILLIS,
                    Notification.Position.BOTTOM_START);
            return;
        }
        offer(kept, keeper);
    }

    private void offer(KeptWording kept, DraftKeeper keeper) {
        var take = new Button(getTranslation("editing.kept.take"));
        var forget = new Button(getTranslation("editing.kept.forget"));
        var notice = new OtherText(getTranslation("editing.kept", LocalTimes.of(kept.at())), take, forget);
        notice.show(() -> new TextComparison(
                getTranslation("editing.side.now"),
                text.wording(),
                getTranslation("editing.side.kept"),
                kept.wording()));
        take.addClickListener(click -> {
            notice.close();
            text.goOnWith(kept.wording(), kept.seen());
            keeper.forget(kept.id());
        });
        forget.addClickListener(click -> {
            notice.close();
            keeper.forget(kept.id());
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(notice);
    }

    /** Restoring makes a draft out of an old revision; the history stays as it is. */
    void offer(Revision revision) {
        var take = new Button(getTranslation("editing.restore.take"));
        var leave = new Button(getTranslation("editing.cancel"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        var notice = new OtherText(
                getTranslation(
                        "editing.restore",
                        revision.number(),
                        revision.author().name(),
                        LocalTimes.of(revision.publishedAt())),
                take,
                leave);
        notice.show(() -> new TextComparison(
                getTranslation("editing.side.now"),
                text.wording(),
                getTranslation("editing.side.published", revision.number()),
                Wording.of(revision.text())));
        take.addClickListener(click -> {
            if (text.replaceBy(revision.text())) {
                notice.close();
            }
        });
        leave.addClickListener(click -> notice.close());
        getContent().add(notice);
        notice.open();
    }

    /** The content folder says something else than the page, which was edited here as well. */
    private void offer(WaitingText waiting) {
        var merge = new Button(getTranslation("editing.waiting.merge"));
        var take = new Button(getTranslation("editing.waiting.take"));
        var leave = new Button(getTranslation("editing.waiting.leave"));
        merge.addThemeVariants(ButtonVariant.PRIMARY);
        var notice = new OtherText(
                getTranslation("editing.waiting.here", waiting.path(), LocalTimes.of(waiting.foundAt())),
                merge,
                take,
                leave);
        notice.show(() -> new TextComparison(
                getTranslation("editing.side.now"),
                text.wording(),
                getTranslation("editing.side.file"),
                Wording.of(waiting.text())));
        merge.addClickListener(click -> text.mergeIn(waiting.text(), before(waiting), () -> settleIf(true, waiting)));
        take.addClickListener(click -> settleIf(text.replaceBy(waiting.text()), waiting));
        leave.addClickListener(click -> settleIf(true, waiting));
        file = notice;
        getContent().add(notice);
    }

    /** What the file said before it changed. */
    private Wording before(WaitingText waiting) {
        return history.revision(waiting.slug(), waiting.locale(), waiting.basedOn())
                .map(it -> Wording.of(it.text()))
                .orElse(Wording.EMPTY);
    }

    private void settleIf(boolean decided, WaitingText waiting) {
        if (decided) {
            drafts.settle(waiting.slug(), waiting.locale());
            lookForFile();
        }
    }
}
