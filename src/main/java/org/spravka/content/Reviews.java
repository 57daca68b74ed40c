package org.spravka.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.spravka.base.Role;
import org.spravka.content.Review.State;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts on their way to readers, where a category asks for somebody to look at them: draft, in review, approved, published.
 * Whoever is an editor may review; where four eyes are wanted, nobody who has written on the draft.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize(Role.IS_EDITOR)
public class Reviews {

    /** In characters, of what is said when changes are wanted. */
    public static final int MAX_NOTE = 2000;

    private final ReviewRows rows;
    private final Translations translations;
    private final DraftTable drafts;

    Reviews(ReviewRows rows, Translations translations, DraftTable drafts) {
        this.rows = rows;
        this.translations = translations;
        this.drafts = drafts;
    }

    /** What a category asks for. */
    @Transactional(readOnly = true)
    public ReviewRule rule(String category) {
        return rows.rule(category);
    }

    public void rule(String category, ReviewRule rule) {
        rows.rule(category, rule);
    }

    /** Of the draft there is; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Review> of(String slug, Locale locale) {
        return translations
                .find(slug, locale.toLanguageTag())
                .flatMap(drafts::findByTranslation)
                .flatMap(it -> rows.find(it.draft().state().draft()));
    }

    /** Those that wait for somebody, the longest first. */
    @Transactional(readOnly = true)
    public List<Review> waiting() {
        return rows.asked().stream().filter(it -> it.state() == State.IN_REVIEW).toList();
    }

    /** Those that wait for this person. */
    @Transactional(readOnly = true)
    public List<Review> waitingFor(Author person) {
        return waiting().stream().filter(it -> it.waitsFor(person)).toList();
    }

    /**
     * Somebody is to look at the draft.
     *
     * @throws NoDraft if there is none
     * @throws DraftStale if it is not as it was seen
     */
    public void ask(String slug, Locale locale, Seen.DraftAt seen, Author by) {
        var draft = draft(slug, locale, seen);
        rows.ask(draft.draft().state().draft(), draft.draft().text().sha256(), by);
    }

    /** It was asked for too early. */
    public void withdraw(String slug, Locale locale, Seen.DraftAt seen) {
        rows.withdraw(draft(slug, locale, seen).draft().state().draft());
    }

    /**
     * The text as it is may go live.
     *
     * @throws OwnWork if this person has written on it and four eyes are wanted
     * @throws DraftStale if it is not as it was seen
     */
    public void approve(String slug, Locale locale, Seen.DraftAt seen, String note, Author by) {
        var draft = draft(slug, locale, seen).draft();
        if (rows.find(draft.state().draft())
                .filter(it -> it.mayBeApprovedBy(by))
                .isEmpty()) {
            throw new OwnWork(slug, locale);
        }
        rows.ask(draft.state().draft(), draft.text().sha256(), asker(draft, by));
        rows.decide(draft.state().draft(), State.APPROVED, draft.text().sha256(), note.strip(), by);
    }

    private Author asker(Draft draft, Author fallback) {
        return rows.find(draft.state().draft())
                .flatMap(it -> Optional.ofNullable(it.askedBy()))
                .orElse(fallback);
    }

    /** Something must be changed before. */
    public void wantChanges(String slug, Locale locale, Seen.DraftAt seen, String note, Author by) {
        var draft = draft(slug, locale, seen).draft();
        rows.decide(draft.state().draft(), State.CHANGES_WANTED, draft.text().sha256(), note.strip(), by);
    }

    /** Locked: nobody changes it while somebody decides. */
    private DraftEntity draft(String slug, Locale locale, Seen.DraftAt seen) {
        var translation = translations.lock(slug, locale.toLanguageTag()).orElseThrow(() -> new NotFound("page", slug));
        var draft = drafts.findByTranslation(translation).orElseThrow(() -> new NoDraft(slug, locale));
        if (!seen.equals(draft.draft().state())) {
            throw Drafts.stale(slug, seen, translation, draft);
        }
        return draft;
    }
}
