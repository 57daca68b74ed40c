package org.spravka.editing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spravka.content.Author;
import org.spravka.content.Drafts;
import org.spravka.content.KeptText;
import org.spravka.content.Manuscript;
import org.spravka.content.NoDraft;
import org.spravka.content.PageText;
import org.spravka.content.Publishing;
import org.spravka.content.Revision;
import org.spravka.content.Seen;
import org.springframework.stereotype.Component;

/**
 * What one editor writes on one page in one language, in one window: what is stored of it, and what it continues. Whatever it
 * does throws {@link org.spravka.content.DraftStale} and changes nothing if someone else has written since, and
 * {@link org.spravka.content.NotFound} if the page has got another slug.
 */
public final class Writing {

    /** Opens pages to be written on. */
    @Component
    public record Desk(Drafts drafts, Publishing publishing) {

        /** @throws org.spravka.content.NotFound if there is no such page */
        public Writing open(String slug, Locale locale) {
            return new Writing(this, drafts.open(slug, locale));
        }
    }

    private final Desk desk;
    private Manuscript known;

    private Writing(Desk desk, Manuscript known) {
        this.desk = desk;
        this.known = known;
    }

    /** What is there, so far as this editor has seen. */
    public Manuscript known() {
        return known;
    }

    public Optional<PageText> text() {
        return known.text();
    }

    /**
     * Stores the text as the draft, unless that is what is there already.
     *
     * @param seen what the text continues
     */
    public void save(PageText text, Seen seen) {
        save(text, seen, List.of());
    }

    /**
     * As {@link #save(PageText, Seen)}, and keeps what was given up for this text.
     *
     * @param givenUp is kept even if the text itself is there already
     */
    public void save(PageText text, Seen seen, List<KeptText.GivenUp> givenUp) {
        if (text().filter(text::equals).isEmpty() || !givenUp.isEmpty()) {
            var draft = desk.drafts.save(known.slug(), known.locale(), text, seen, Author.current(), givenUp);
            known = new Manuscript(known.slug(), known.locale(), draft, known.published());
        }
    }

    /** The editor has seen what someone else wrote; whatever is saved from now on continues that. */
    public void continueFrom(Manuscript now) {
        known = now;
    }

    /**
     * Shows the draft to readers.
     *
     * @throws NoDraft if there is none, or none any more
     */
    public Revision publish(String comment, boolean minor) {
        if (!(known.seen() instanceof Seen.DraftAt seen)) {
            throw new NoDraft(known.slug(), known.locale());
        }
        var revision = desk.publishing.publish(known.slug(), known.locale(), seen, comment, minor, Author.current());
        known = now();
        return revision;
    }

    /**
     * Shows some of the draft's changes to readers; the draft stays.
     *
     * @param accepted numbers of {@link org.spravka.content.Changes} between what is published and the draft
     */
    public void publishPart(Set<Integer> accepted, String comment, boolean minor) {
        var published = known.published();
        if (published == null || !(known.seen() instanceof Seen.DraftAt seen)) {
            throw new NoDraft(known.slug(), known.locale());
        }
        desk.publishing.publishPart(
                known.slug(), known.locale(), seen, published.number(), accepted, comment, minor, Author.current());
        known = now();
    }

    /** Throws the draft away; the page stays as it is published. */
    public void discard() {
        if (known.seen() instanceof Seen.DraftAt seen) {
            desk.drafts.discard(known.slug(), known.locale(), seen);
        }
        known = now();
    }

    /** Whether someone else has stored or published something since. */
    public boolean isBehind() {
        return desk.drafts
                .seen(known.slug(), known.locale())
                .filter(it -> !it.equals(known.seen()))
                .isPresent();
    }

    /** What is there at this moment, seen or not. */
    public Manuscript now() {
        return desk.drafts.open(known.slug(), known.locale());
    }
}
