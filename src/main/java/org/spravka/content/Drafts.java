package org.spravka.content;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;
import org.spravka.content.KeptText.Reason;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The texts being worked on over live pages: one per page and language, never overwritten unseen. A save locks its page first;
 * what it reads then must be what is there then, so nothing here reads from a snapshot that is older than the lock.
 */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
@PreAuthorize(Role.IS_EDITOR)
public class Drafts {

    private final DraftTable drafts;
    private final Translations translations;
    private final Pages pages;
    private final Topics topics;
    private final Redirects redirects;
    private final WaitingTable waiting;
    private final KeptTexts kept;
    private final ReviewRows reviews;
    private final Clock clock;

    Drafts(
            DraftTable drafts,
            Translations translations,
            Pages pages,
            Topics topics,
            Redirects redirects,
            WaitingTable waiting,
            KeptTexts kept,
            ReviewRows reviews,
            Clock clock) {
        this.drafts = drafts;
        this.translations = translations;
        this.pages = pages;
        this.topics = topics;
        this.redirects = redirects;
        this.waiting = waiting;
        this.kept = kept;
        this.reviews = reviews;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(String slug, Locale locale) {
        return translations
                .find(slug, locale.toLanguageTag())
                .flatMap(drafts::findByTranslation)
                .map(DraftEntity::draft);
    }

    /**
     * What an editor who opens a page in one language finds there, whether readers see the page or not.
     *
     * @throws NotFound if there is no such page
     */
    @Transactional(readOnly = true)
    public Manuscript open(String slug, Locale locale) {
        var page = pages.findBySlug(slug).orElseThrow(() -> new NotFound("page", slug));
        return translations
                .find(slug, locale.toLanguageTag())
                .map(it -> manuscript(it, drafts.findByTranslation(it).orElse(null)))
                .orElseGet(() -> new Manuscript(page.slug(), locale, null, null));
    }

    private static Manuscript manuscript(Translation translation, @Nullable DraftEntity draft) {
        var published = translation.published();
        return new Manuscript(
                translation.page().slug(),
                translation.locale(),
                draft == null ? null : draft.draft(),
                published == null ? null : published.revision());
    }

    /** All there are, last saved first. */
    @Transactional(readOnly = true)
    public List<Draft> all() {
        return drafts.findAllByOrderBySavedAtDesc().stream()
                .map(DraftEntity::draft)
                .toList();
    }

    /**
     * Stores what an editor wrote.
     *
     * @param seen what the text continues; see {@link Seen}
     * @throws NotFound if there is no such page
     * @throws DraftStale if something else is there now; nothing is stored
     */
    public Draft save(String slug, Locale locale, PageText text, Seen seen, Author editor) {
        return save(slug, locale, text, seen, editor, List.of());
    }

    /**
     * Stores what an editor wrote and keeps what was given up for it, both or neither.
     *
     * @param seen what the text continues; see {@link Seen}
     * @throws NotFound if there is no such page
     * @throws DraftStale if something else is there now; nothing is stored
     */
    public Draft save(
            String slug, Locale locale, PageText text, Seen seen, Author editor, List<KeptText.GivenUp> givenUp) {
        var page = pages.findBySlug(slug).orElseThrow(() -> new NotFound("page", slug));
        var translation = translations
                .lock(slug, locale.toLanguageTag())
                .orElseGet(() -> translations.save(new Translation(page, locale)));
        var draft = drafts.findByTranslation(translation).orElse(null);
        if (!seen.equals(manuscript(translation, draft).seen())) {
            throw stale(slug, seen, translation, draft);
        }
        if (draft == null) {
            draft = new DraftEntity(translation, text, editor, clock.instant());
        } else {
            draft.write(text, editor, clock.instant());
        }
        var saved = drafts.saveAndFlush(draft).draft();
        reviews.wrote(saved.state().draft(), editor);
        givenUp.stream().filter(it -> !it.text().equals(text)).forEach(it -> kept.keep(translation.id(), it));
        return saved;
    }

    /** What a save must name that continues what is there now: like {@link #open}, without reading the texts. */
    @Transactional(readOnly = true)
    public Optional<Seen> seen(String slug, Locale locale) {
        return translations.seen(slug, locale.toLanguageTag()).map(Translations.SeenRow::seen);
    }

    static DraftStale stale(String slug, Seen seen, Translation translation, @Nullable DraftEntity draft) {
        return new DraftStale(slug, seen, manuscript(translation, draft));
    }

    /**
     * Makes a new page that only editors see until it is published.
     *
     * @throws NotFound if there is no such topic
     * @throws SlugTaken if a page has this slug, or had it
     */
    public Draft create(String slug, String topicSlug, Locale locale, PageText text, Author editor) {
        if (pages.findBySlug(slug).isPresent() || redirects.existsById(slug)) {
            throw new SlugTaken(slug);
        }
        var topic = topics.findBySlug(topicSlug).orElseThrow(() -> new NotFound("topic", topicSlug));
        var last = pages.findByTopicOrderByPositionAscSlugAsc(topic).size();
        pages.saveAndFlush(new PageEntity(slug, topic, last + 1, clock.instant()));
        return save(slug, locale, text, new Seen.Nothing(), editor);
    }

    /** Throws a draft away, though its text is kept; the live page stays as it is. */
    public void discard(String slug, Locale locale, Seen.DraftAt seen) {
        var translation = translations.lock(slug, locale.toLanguageTag()).orElseThrow(() -> new NotFound("page", slug));
        drafts.findByTranslation(translation).ifPresent(draft -> {
            if (!draft.draft().state().equals(seen)) {
                throw stale(slug, seen, translation, draft);
            }
            drafts.delete(draft);
            var thrown = draft.draft();
            kept.keep(translation.id(), new KeptText.GivenUp(thrown.text(), thrown.savedBy(), Reason.DISCARDED));
        });
    }

    /** The text out of the content folder that waits for a decision on this page. */
    @Transactional(readOnly = true)
    public Optional<WaitingText> waiting(String slug, Locale locale) {
        return translations
                .find(slug, locale.toLanguageTag())
                .flatMap(waiting::findByTranslation)
                .map(WaitingEntity::waiting);
    }

    /** All texts out of the content folder that wait, newest first. */
    @Transactional(readOnly = true)
    public List<WaitingText> waiting() {
        return waiting.findAllByOrderByFoundAtDesc().stream()
                .map(WaitingEntity::waiting)
                .toList();
    }

    /** The waiting text was decided on: taken over into a draft, or left. It is kept. */
    public void settle(String slug, Locale locale) {
        translations
                .lock(slug, locale.toLanguageTag())
                .flatMap(waiting::findByTranslation)
                .ifPresent(it -> {
                    var text = it.waiting();
                    kept.keep(
                            it.translation().id(),
                            new KeptText.GivenUp(text.text(), Author.named(text.path()), Reason.REPLACED));
                    waiting.delete(it);
                });
    }
}
