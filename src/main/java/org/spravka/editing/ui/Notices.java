package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Drafts;
import org.spravka.content.Manuscript;
import org.spravka.content.PageText;
import org.spravka.content.WaitingText;

/** What must be decided on a page before, or while, it is written. */
class Notices extends Composite<Div> {

    private final EditedText text;
    private final Drafts drafts;
    private @Nullable StaleNotice stale;

    Notices(EditedText text, DraftKeeper keeper, Drafts drafts) {
        this.text = text;
        this.drafts = drafts;
        getContent().addClassName("notices");
        text.onStale(this::show);
        keeper.addFoundListener(event -> offer(event.kept(), keeper));
        drafts.waiting(text.known().slug(), text.known().locale()).ifPresent(this::offer);
    }

    /** Somebody else has written something; this stays until it is decided whose text goes on. */
    private void show(Manuscript theirs) {
        close();
        stale = new StaleNotice(theirs, text);
        getContent().addComponentAsFirst(stale);
    }

    private void close() {
        if (stale != null) {
            stale.removeFromParent();
            stale = null;
        }
    }

    /** Shows the texts that are compared as they are now. */
    void follow() {
        if (!text.isUndecided()) {
            close();
        } else if (stale != null) {
            stale.compare();
        }
    }

    /** @param start told the text to start from, or none for an empty page */
    void askHowToStart(List<Manuscript> others, Consumer<Optional<PageText>> start) {
        getContent().add(new StartNotice(text.known().locale(), others, start));
    }

    /** There is a text in this browser that the server does not have. */
    private void offer(KeptWording kept, DraftKeeper keeper) {
        var take = new Button(getTranslation("editing.kept.take"));
        var forget = new Button(getTranslation("editing.kept.forget"));
        var notice = new OtherText(getTranslation("editing.kept", LocalTimes.of(kept.at())), take, forget);
        notice.show(new TextComparison(
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

    /** The content folder says something else than the page, which was edited here as well. */
    private void offer(WaitingText waiting) {
        var take = new Button(getTranslation("editing.waiting.take"));
        var leave = new Button(getTranslation("editing.waiting.leave"));
        var notice = new OtherText(
                getTranslation("editing.waiting.here", waiting.path(), LocalTimes.of(waiting.foundAt())), take, leave);
        notice.show(new TextComparison(
                getTranslation("editing.side.now"),
                text.wording(),
                getTranslation("editing.side.file"),
                Wording.of(waiting.text())));
        take.addClickListener(click -> {
            if (text.replaceBy(waiting.text())) {
                notice.close();
                drafts.settle(waiting.slug(), waiting.locale());
            }
        });
        leave.addClickListener(click -> {
            notice.close();
            drafts.settle(waiting.slug(), waiting.locale());
        });
        getContent().add(notice);
    }
}
