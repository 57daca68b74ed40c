package org.spravka.content;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.spravka.base.Role;
import org.spravka.content.Scheduled.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happens to pages at a moment, asked for beforehand. A text goes live as it was when that was asked for; what is written
 * into the draft afterwards stays in the draft. {@link DueWork} does it when the moment has come.
 */
@Service
@Transactional
@PreAuthorize(Role.IS_EDITOR)
public class Schedule {

    private final ScheduledRows rows;
    private final Translations translations;
    private final Pages pages;
    private final Press press;
    private final Clock clock;

    Schedule(ScheduledRows rows, Translations translations, Pages pages, Press press, Clock clock) {
        this.rows = rows;
        this.translations = translations;
        this.pages = pages;
        this.press = press;
        this.clock = clock;
    }

    /**
     * Publishes the draft as it is now at a moment to come, instead of what of this page was to be published in this language
     * before.
     *
     * @param seen the draft as it was seen
     * @throws NotFound if there is no such page
     * @throws NoDraft if there is no draft
     * @throws DraftStale if the draft is not as it was seen
     * @throws ReviewDue if the draft must be approved first
     * @throws MomentPassed if that moment has passed
     */
    public Scheduled publish(
            String slug,
            Locale locale,
            Seen.DraftAt seen,
            WallTime when,
            String comment,
            boolean minor,
            Author author) {
        check(when);
        var translation = translations.find(slug, locale.toLanguageTag()).orElseThrow(() -> new NotFound("page", slug));
        var draft = press.draft(translation, seen).draft();
        open(slug).stream()
                .filter(it -> it.kind() == Kind.PUBLISH && locale.equals(it.locale()))
                .forEach(it -> rows.cancel(it.id()));
        return added(rows.add(
                Kind.PUBLISH,
                translation.page().id(),
                translation.id(),
                draft.basedOn(),
                draft.text(),
                new Press.Remark(comment, minor, author),
                when));
    }

    /**
     * Takes a page away from readers, in every language, at a moment to come.
     *
     * @param title what it is called, for people
     * @throws NotFound if there is no such page
     * @throws MomentPassed if that moment has passed
     */
    public Scheduled archive(String slug, String title, WallTime when, Author author) {
        check(when);
        var page = pages.findBySlug(slug).orElseThrow(() -> new NotFound("page", slug));
        open(slug).stream().filter(it -> it.kind() == Kind.ARCHIVE).forEach(it -> rows.cancel(it.id()));
        return added(rows.add(
                Kind.ARCHIVE,
                page.id(),
                null,
                0,
                new PageText(title, "", List.of(), ""),
                new Press.Remark("", false, author),
                when));
    }

    private Scheduled added(long id) {
        return rows.find(id).orElseThrow();
    }

    /**
     * At another moment; what was stuck is tried again then.
     *
     * @return false if it has happened in between, or was cancelled
     * @throws MomentPassed if that moment has passed
     */
    public boolean move(long id, WallTime when) {
        check(when);
        return rows.move(id, when);
    }

    private void check(WallTime when) {
        if (!when.instant().isAfter(clock.instant())) {
            throw new MomentPassed(when);
        }
    }

    /**
     * Not at all. A text that was to be published stays in the database.
     *
     * @return false if it has happened in between
     */
    public boolean cancel(long id) {
        return rows.cancel(id);
    }

    /** What waits and what is stuck, on all pages, the next first. */
    @Transactional(readOnly = true)
    public List<Scheduled> open() {
        return rows.open();
    }

    /** What waits and what is stuck on one page, in every language. */
    @Transactional(readOnly = true)
    public List<Scheduled> open(String slug) {
        return rows.open(slug);
    }
}
