package org.spravka.editing.ui;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.content.Author;
import org.spravka.content.DraftStale;
import org.spravka.content.KeptText.GivenUp;
import org.spravka.content.KeptText.Reason;
import org.spravka.content.Manuscript;
import org.spravka.content.Merge.Choice;
import org.spravka.content.NoDraft;
import org.spravka.content.NotFound;
import org.spravka.content.PageText;
import org.spravka.content.Picture;
import org.spravka.content.ReviewDue;
import org.spravka.content.Seen;
import org.spravka.editing.Writing;
import org.spravka.editing.ui.Conflicting.Goal;
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
    private final BiConsumer<Wording, List<Picture>> shown;
    private final DraftKeeper keeper;
    private final SaveStatus status;
    private List<Picture> pictures = List.of();
    private Consumer<Conflicting> onConflict = conflicting -> {};
    private Consumer<Manuscript> onMerged = theirs -> {};
    private Runnable onChange = () -> {};
    private @Nullable Conflicting undecided;
    private @Nullable Rebasing rebasing;
    private boolean typedLately;

    /** Given up for words that could not be stored yet: kept with whatever is stored next. */
    private List<GivenUp> owed = List.of();

    /** What is put into the fields at this moment, under the hands of whoever types. */
    private record Rebasing(Wording from, Wording to, Goal goal) {}

    /** @param shown told what stands in the fields, and the pictures beside it */
    EditedText(
            Writing writing,
            PageFields fields,
            BiConsumer<Wording, List<Picture>> shown,
            DraftKeeper keeper,
            SaveStatus status) {
        this.writing = writing;
        this.fields = fields;
        this.shown = shown;
        this.keeper = keeper;
        this.status = status;
        fields.onChange(this::typed);
        fields.onSave(this::save);
        fields.onRebased(this::rebased);
        showStored();
    }

    /** Told when somebody else has changed the same words; nothing is saved until {@link #decide}. */
    void onConflict(Consumer<Conflicting> listener) {
        onConflict = listener;
    }

    /** Told when what somebody else wrote was taken into the fields. */
    void onMerged(Consumer<Manuscript> listener) {
        onMerged = listener;
    }

    /** Told when other words are there to be seen, typed or stored. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    /** Whether somebody must decide between two texts before anything is saved. */
    boolean isUndecided() {
        return undecided != null;
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
        shown.accept(wording, pictures);
    }

    /** Whether something was typed here since this was asked last. */
    boolean wasTyped() {
        var typed = typedLately;
        typedLately = false;
        return typed;
    }

    private void typed() {
        typedLately = true;
        shown.accept(wording(), pictures);
        if (rebasing != null) {
            onChange.run();
        } else if (undecided != null) {
            bringTogether(undecided.before(), undecided.other(), undecided.goal());
        } else {
            save();
        }
    }

    /** @return whether what stands in the fields is stored */
    boolean save() {
        return undecided == null && rebasing == null && save(known().seen());
    }

    /** Takes in what others have stored in the meantime. */
    void follow() {
        if (rebasing != null || !writing.isBehind()) {
            return;
        }
        var now = writing.now();
        if (undecided == null || isOvertaken(undecided, now)) {
            bringTogether(wordingOf(known()), now);
        }
    }

    /** What was put against these words has been written past; with a file that is looked at when it is decided. */
    private boolean isOvertaken(Conflicting conflict, Manuscript now) {
        var next = conflict.goal().next();
        return !next.equals(known()) && !next.seen().equals(now.seen());
    }

    private boolean save(Seen seen) {
        return save(seen, List.of());
    }

    private boolean save(Seen seen, List<GivenUp> givenUp) {
        owe(givenUp);
        if (!fields.check()) {
            status.say("editing.save.untitled");
            return false;
        }
        return attempt(() -> store(wording(), seen));
    }

    private void owe(List<GivenUp> givenUp) {
        owed = Stream.concat(owed.stream(), givenUp.stream()).distinct().toList();
    }

    private void store(Wording wording, Seen seen) {
        writing.save(wording.text(pictures), seen, owed);
        owed = List.of();
    }

    /** @return whether readers see it now */
    boolean publish(String comment, boolean minor) {
        return attempt(() -> writing.publish(comment, minor));
    }

    /** @return whether readers see the accepted changes now */
    boolean publishPart(Set<Integer> accepted, String comment, boolean minor) {
        return attempt(() -> writing.publishPart(accepted, comment, minor));
    }

    /** Goes back to what is published. */
    void discard() {
        if (attempt(writing::discard)) {
            showStored();
        }
    }

    private boolean attempt(Runnable change) {
        return attempt(change, wordingOf(known()));
    }

    /** @param before what the words in the fields began with */
    private boolean attempt(Runnable change, Wording before) {
        try {
            change.run();
            acknowledge();
            return true;
        } catch (DraftStale someoneElseWrote) {
            bringTogether(before, someoneElseWrote.now());
        } catch (NoDraft someoneElseEndedIt) {
            bringTogether(before, writing.now());
        } catch (ReviewDue due) {
            status.say("editing.review.due");
        } catch (NotFound gone) {
            status.say("editing.save.gone");
        } catch (DataAccessException | TransactionException | PersistenceException unavailable) {
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

    private void bringTogether(Wording before, Manuscript theirs) {
        bringTogether(before, wordingOf(theirs), new Goal(theirs, List.of(), () -> {}));
    }

    /** What only one of two has changed is taken at once; between the rest somebody must choose. */
    private void bringTogether(Wording before, Wording other, Goal goal) {
        var conflict = Conflicting.of(before, wording(), other, goal);
        if (conflict.merged().isClean()) {
            undecided = null;
            rebase(conflict.merged().merged(), goal);
        } else {
            undecided = conflict;
            status.say("editing.save.stale");
            onConflict.accept(conflict);
        }
        onChange.run();
    }

    static Wording wordingOf(Manuscript manuscript) {
        return manuscript.text().map(Wording::of).orElse(Wording.EMPTY);
    }

    /** Nothing is saved until the browser has brought what is typed at this moment together with it. */
    private void rebase(Wording to, Goal goal) {
        rebasing = new Rebasing(wording(), to, goal);
        if (to.equals(wording())) {
            rebased(true);
        } else {
            fields.rebase(to);
            shown.accept(to, pictures);
        }
    }

    private void rebased(boolean done) {
        var now = rebasing;
        rebasing = null;
        if (now == null) {
            return;
        }
        if (done) {
            reach(now.goal());
        } else {
            bringTogether(now.from(), now.to(), now.goal());
        }
    }

    private void reach(Goal goal) {
        var isNews = !wordingOf(goal.next()).equals(wordingOf(known()));
        pictures = together(pictures, goal.next().text().map(PageText::pictures).orElse(List.of()));
        writing.continueFrom(goal.next());
        if (goal.givenUp().isEmpty() && wording().equals(wordingOf(known()))) {
            acknowledge();
            goal.onStored().run();
        } else if (save(known().seen(), goal.givenUp())) {
            goal.onStored().run();
        }
        if (isNews) {
            onMerged.accept(goal.next());
        }
    }

    private static List<Picture> together(List<Picture> mine, List<Picture> theirs) {
        var pictures = new LinkedHashMap<String, Picture>();
        mine.forEach(it -> pictures.put(it.name(), it));
        theirs.forEach(it -> pictures.put(it.name(), it));
        return List.copyOf(pictures.values());
    }

    /** The conflict is decided: these words go on, saved as soon as they are in the fields. What was not chosen is kept. */
    void decide(Conflicting conflict, List<Choice> choices) {
        var mine = wording();
        var goal = conflict.goal();
        var givenUp = new ArrayList<>(goal.givenUp());
        if (choices.contains(Choice.MINE) && !goal.next().equals(known())) {
            theirDraft(goal.next()).ifPresent(givenUp::add);
        }
        if (choices.contains(Choice.THEIRS) && mine.isComplete()) {
            givenUp.add(new GivenUp(mine.text(pictures), Author.current(), Reason.CONFLICT));
        }
        undecided = null;
        rebase(conflict.merged().chosen(choices), new Goal(goal.next(), List.copyOf(givenUp), goal.onStored()));
        onChange.run();
    }

    private static Optional<GivenUp> theirDraft(Manuscript theirs) {
        return Optional.ofNullable(theirs.draft()).map(it -> new GivenUp(it.text(), it.savedBy(), Reason.CONFLICT));
    }

    /**
     * Other words instead of those in the fields; saved at once. Those in the fields are kept unless they are published.
     *
     * @return whether they are stored
     */
    boolean replaceBy(PageText text) {
        return put(Wording.of(text), text.pictures(), known().seen(), givenUp(Reason.REPLACED));
    }

    /**
     * Words that were once written in these fields; saved at once. Those in the fields are kept.
     *
     * @param seen what the words continue
     */
    void goOnWith(Wording wording, Seen seen) {
        put(wording, pictures, seen, givenUp(Reason.REPLACED), beginningOf(seen));
    }

    /** What two texts have in common that began with a text nobody has any more, nobody knows. */
    private Wording beginningOf(Seen seen) {
        var published = known().published();
        return known().seen().equals(seen)
                ? wordingOf(known())
                : published != null && seen.equals(new Seen.RevisionAt(published.number()))
                        ? Wording.of(published.text())
                        : Wording.EMPTY;
    }

    /**
     * Brings a text from elsewhere, such as a file, into the one in the fields; saved at once, or shown as conflicts.
     *
     * @param before what both began with
     * @param onDecided run once the words of both are stored
     */
    void mergeIn(PageText other, Wording before, Runnable onDecided) {
        if (undecided != null || rebasing != null) {
            return;
        }
        pictures = together(pictures, other.pictures());
        bringTogether(before, Wording.of(other), new Goal(known(), List.of(), onDecided));
    }

    /** What is in the fields, unless readers can see it anyway or there is nothing. */
    private List<GivenUp> givenUp(Reason reason) {
        var before = wording();
        return before.isComplete() && !isPublished(before) && !before.markdown().isBlank()
                ? List.of(new GivenUp(before.text(pictures), Author.current(), reason))
                : List.of();
    }

    private boolean put(Wording wording, List<Picture> pictures, Seen seen, List<GivenUp> givenUp) {
        return put(wording, pictures, seen, givenUp, wordingOf(known()));
    }

    private boolean put(Wording wording, List<Picture> pictures, Seen seen, List<GivenUp> givenUp, Wording before) {
        undecided = null;
        show(wording, pictures);
        owe(givenUp);
        if (!fields.check()) {
            status.say("editing.save.untitled");
            return false;
        }
        return attempt(() -> store(wording, seen), before);
    }

    private boolean isPublished(Wording wording) {
        var published = known().published();
        return published != null && Wording.of(published.text()).equals(wording);
    }
}
