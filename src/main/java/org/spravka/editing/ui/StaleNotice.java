package org.spravka.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.spravka.content.Manuscript;

/** Two texts and no telling which is right: what somebody else has stored, and what stands in the fields. */
class StaleNotice extends Composite<Div> {

    private final Manuscript theirs;
    private final EditedText text;
    private final OtherText notice;
    private final Button keepMine = new Button(getTranslation("editing.stale.keep"), click -> keepMine());

    StaleNotice(Manuscript theirs, EditedText text) {
        this.theirs = theirs;
        this.text = text;
        var takeTheirs = new Button(getTranslation("editing.stale.take"), click -> takeTheirs());
        var merge = new Button(getTranslation("editing.stale.merge"), click -> merge());
        merge.setDisableOnClick(true);
        keepMine.addThemeVariants(ButtonVariant.PRIMARY);
        notice = new OtherText(whatHappened(), keepMine, takeTheirs, merge);
        notice.setOpened(true);
        notice.getElement().setAttribute("role", "alert");
        getContent().addClassName("stale");
        getContent().add(notice);
        compare();
    }

    private String whatHappened() {
        var draft = theirs.draft();
        if (draft != null) {
            return getTranslation("editing.stale.saved", draft.savedBy().name(), LocalTimes.of(draft.savedAt()));
        }
        var published = theirs.published();
        return published == null
                ? getTranslation("editing.stale.discarded")
                : getTranslation(
                        "editing.stale.published",
                        published.number(),
                        published.author().name(),
                        LocalTimes.of(published.publishedAt()));
    }

    /** Shows both texts as they are now. */
    final void compare() {
        notice.show(new TextComparison(
                getTranslation("editing.side.theirs"),
                theirWording(),
                getTranslation("editing.side.mine"),
                text.wording()));
    }

    private Wording theirWording() {
        return theirs.text().map(Wording::of).orElse(Wording.EMPTY);
    }

    private void takeTheirs() {
        var mine = text.wording();
        text.goOnFrom(theirs);
        text.showStored();
        text.setAside(mine);
    }

    private void keepMine() {
        text.goOnFrom(theirs);
        text.save();
        if (theirs.draft() != null) {
            text.setAside(theirWording());
        }
    }

    /** Both in the fields, to be looked through; the editor decides when that is saved. */
    private void merge() {
        var before = text.known().text().map(Wording::of).orElse(Wording.EMPTY);
        text.propose(text.wording()
                .merged(
                        before,
                        theirWording(),
                        getTranslation("editing.side.mine"),
                        getTranslation("editing.side.theirs")));
        keepMine.setText(getTranslation("editing.stale.keep.merged"));
    }
}
