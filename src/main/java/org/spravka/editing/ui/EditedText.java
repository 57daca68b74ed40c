package org.spravka.editing.ui;

import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.content.DraftStale;
import org.spravka.content.Manuscript;
import org.spravka.content.NoDraft;
import org.spravka.content.NotFound;
import org.spravka.content.PageText;
import org.spravka.content.Picture;
import org.spravka.content.Seen;
import org.spravka.editing.Writing;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The words in the fields and what is stored of them. What is typed is saved with the pause after it; what cannot be saved stays
 * in the fields and in the browser.
 */
class EditedText {

    private static final Logger LOG = LoggerFactory.getLogger(EditedText.class);

    private final Writing writing;
    private final PageFields fields;
    private final Preview preview;
    private final DraftKeeper keeper;
    private final SaveStatus status;
    private List<Picture> pictures = List.of();
    private Consumer<Manuscript> onStale = theirs -> {};
    private Runnable onChange = () -> {};
    private boolean undecided;

    EditedText(Writing writing, PageFields fields, Preview preview, DraftKeeper keeper, SaveStatus status) {
        this.writing = writing;
        this.fields = fields;
        this.preview = preview;
        this.keeper = keeper;
        this.status = status;
        fields.onChange(this::typed);
        fields.onSave(this::save);
        showStored();
    }

    /** Told what is there now when somebody else has written; nothing is saved until {@link #goOnFrom}. */
    void onStale(Consumer<Manuscript> listener) {
        onStale = listener;
    }

    /** Told when other words are there to be seen, typed or stored. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Whether somebody must decide between two texts before anything is saved. */
    boolean isUndecided() {
        return undecided;
    }

    Manuscript known() {
        return writing.known();
    }

    Wording wording() {
        return fields.wording();
    }

    /** Puts what is stored into the fields. */
    void showStored() {
        var text = writing.text();
        show(
                text.map(Wording::of).orElse(Wording.EMPTY),
                text.map(PageText::pictures).orElse(List.of()));
        acknowledge();
    }

    private void show(Wording wording, List<Picture> pictures) {
        this.pictures = pictures;
        fields.show(wording);
        preview.show(wording, pictures);
    }

    private void typed() {
        preview.show(wording(), pictures);
        if (undecided) {
            onChange.run();
        } else {
            save();
        }
    }

    /** @return whether what stands in the fields is stored */
    boolean save() {
        return !undecided && save(known().seen());
    }

    private boolean save(Seen seen) {
        if (!fields.check()) {
            status.say("editing.save.untitled");
            return false;
        }
        return attempt(() -> writing.save(wording().text(pictures), seen));
    }

    /** @return whether readers see it now */
    boolean publish(String comment, boolean minor) {
        return attempt(() -> writing.publish(comment, minor));
    }

    /** Goes back to what is published. */
    void discard() {
        if (attempt(writing::discard)) {
            showStored();
        }
    }

    private boolean attempt(Runnable change) {
        try {
            change.run();
            acknowledge();
            return true;
        } catch (DraftStale someoneElseWrote) {
            stopAt(someoneElseWrote.now());
        } catch (NoDraft someoneElseEndedIt) {
            stopAt(writing.now());
        } catch (NotFound gone) {
            status.say("editing.save.gone");
        } catch (DataAccessException | TransactionException unavailable) {
            LOG.warn("The draft of {} in {} could not be stored", known().slug(), known().locale(), unavailable);
            status.say("editing.save.unavailable");
        }
        return false;
    }

    private void acknowledge() {
        keeper.acknowledge(wording(), known().seen());
        status.show(known());
        onChange.run();
    }

    /** Nothing is saved until somebody has decided between the words in the fields and these. */
    private void stopAt(Manuscript theirs) {
        undecided = true;
        status.say("editing.save.stale");
        onStale.accept(theirs);
        onChange.run();
    }

    /** Whoever writes has seen this; what is saved from now on continues it. */
    void goOnFrom(Manuscript theirs) {
        undecided = false;
        writing.continueFrom(theirs);
    }

    /** Other words, still to be looked through, while it is undecided. */
    void propose(Wording wording) {
        show(wording, pictures);
        onChange.run();
    }

    /**
     * Other words instead of those in the fields; saved at once. Those in the fields are set aside unless they are published.
     *
     * @return whether they are stored
     */
    boolean replaceBy(PageText text) {
        var before = wording();
        var stored = put(Wording.of(text), text.pictures(), known().seen());
        if (!isPublished(before)) {
            setAside(before);
        }
        return stored;
    }

    /**
     * Words that were once written in these fields; saved at once. Those in the fields are set aside unless they are stored.
     *
     * @param seen what the words continue
     */
    void goOnWith(Wording wording, Seen seen) {
        var before = wording();
        var isStored = writing.text().map(Wording::of).filter(before::equals).isPresent();
        put(wording, pictures, seen);
        if (!isStored) {
            setAside(before);
        }
    }

    private boolean put(Wording wording, List<Picture> pictures, Seen seen) {
        undecided = false;
        show(wording, pictures);
        return save(seen);
    }

    private boolean isPublished(Wording wording) {
        var published = known().published();
        return published != null && Wording.of(published.text()).equals(wording);
    }

    /** Keeps words that were not chosen in the browser, from where they can be taken back. */
    void setAside(Wording wording) {
        if (!wording.equals(Wording.EMPTY)) {
            keeper.setAside(wording, known().seen());
        }
    }
}
