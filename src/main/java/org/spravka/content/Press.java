package org.spravka.content;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a text the current revision of a page, as part of a transaction that its caller begins and ends with
 * {@link ChangeLog#addAll}: {@link Publishing} for one draft, others for several at once. Whoever publishes several takes them in
 * the order of their slugs, so that no two wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Press {

    private final Translations translations;
    private final Revisions revisions;
    private final DraftTable drafts;
    private final ReviewRows reviews;
    private final Clock clock;

    Press(Translations translations, Revisions revisions, DraftTable drafts, ReviewRows reviews, Clock clock) {
        this.translations = translations;
        this.revisions = revisions;
        this.drafts = drafts;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** What is said about a revision in the history. */
    record Remark(String comment, boolean minor, Author author) {}

    /** @param line to be added to the change log once everything is done */
    record Printed(Revision revision, ChangeLog.Line line) {}

    /**
     * Publishes a draft and ends it.
     *
     * @param seen the draft as the publisher saw it; null to publish whatever it is now
     * @throws NotFound if there is no such page
     * @throws NoDraft if there is no draft
     * @throws DraftStale if the draft is not as it was seen
     * @throws ReviewDue if the draft must be approved first
     */
    Printed draft(String slug, Locale locale, Seen.@Nullable DraftAt seen, Remark remark) {
        var translation = lock(slug, locale);
        var draft = draft(translation, seen);
        var printed = text(translation, draft.draft().text(), remark);
        drafts.delete(draft);
        drafts.flush();
        return printed;
    }

    /** Locks the page in this language until the transaction ends. */
    Translation lock(String slug, Locale locale) {
        return translations.lock(slug, locale.toLanguageTag()).orElseThrow(() -> new NotFound("page", slug));
    }

    /**
     * Publishes some of a draft's changes; the draft stays, and goes on from there.
     *
     * @param live the number of the revision that the changes were chosen against
     * @param accepted numbers of {@link Changes}
     * @throws DraftStale if the draft or the live page is not as it was seen
     * @throws ReviewDue if the draft must be approved first
     */
    Printed part(String slug, Locale locale, Seen.DraftAt seen, int live, Set<Integer> accepted, Remark remark) {
        var translation = lock(slug, locale);
        var draft = draft(translation, seen);
        var published = translation.published();
        if (published == null || published.number() != live) {
            throw Drafts.stale(slug, seen, translation, draft);
        }
        var text = draft.draft().text();
        var printed = text(
                translation, Changes.between(published.revision().text(), text).with(accepted), remark);
        draft.rebase(text, printed.revision().number());
        drafts.flush();
        return printed;
    }

    /** A draft that may go live. */
    DraftEntity draft(Translation translation, Seen.@Nullable DraftAt seen) {
        var slug = translation.page().slug();
        var draft = drafts.findByTranslation(translation).orElseThrow(() -> new NoDraft(slug, translation.locale()));
        if (seen != null && !seen.equals(draft.draft().state())) {
            throw Drafts.stale(slug, seen, translation, draft);
        }
        reviews.find(draft.draft().state().draft())
                .filter(it -> !it.allowsPublishing())
                .ifPresent(it -> {
                    throw new ReviewDue(slug, translation.locale(), it.state());
                });
        return draft;
    }

    /**
     * Publishes a text, whatever draft there is.
     *
     * @param translation locked
     */
    Printed text(Translation translation, PageText text, Remark remark) {
        var revision = revisions.save(translation.nextRevision(
                text, remark.author(), clock.instant(), remark.comment().strip(), remark.minor()));
        translation.publish(revision);
        var page = translation.page();
        page.unarchive();
        translations.flush();
        return new Printed(
                revision.revision(),
                new ChangeLog.Line(ChangeKind.PUBLISHED, page.slug(), translation.locale(), revision.number()));
    }
}
