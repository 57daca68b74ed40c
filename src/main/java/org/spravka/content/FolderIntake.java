package org.spravka.content;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spravka.content.FolderFile.Kind;
import org.spravka.content.FolderPage.FolderRevision;
import org.spravka.content.FolderPages.Outcome;
import org.springframework.stereotype.Component;

/** Turns files of pages into pages, translations and revisions, within the transaction of {@link FolderPages}. */
@Component
class FolderIntake {

    private final Topics topics;
    private final Pages pages;
    private final Translations translations;
    private final Revisions revisions;
    private final Redirects redirects;
    private final DraftTable drafts;
    private final FolderFiles files;
    private final FolderConflicts conflicts;
    private final ChangeLog changes;
    private final Clock clock;

    FolderIntake(
            Topics topics,
            Pages pages,
            Translations translations,
            Revisions revisions,
            Redirects redirects,
            DraftTable drafts,
            FolderFiles files,
            FolderConflicts conflicts,
            ChangeLog changes,
            Clock clock) {
        this.topics = topics;
        this.pages = pages;
        this.translations = translations;
        this.revisions = revisions;
        this.redirects = redirects;
        this.drafts = drafts;
        this.files = files;
        this.conflicts = conflicts;
        this.changes = changes;
        this.clock = clock;
    }

    Map<Outcome, Integer> take(List<FolderPage> offered) {
        var batch = batch(offered);
        var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
        offered.forEach(page -> outcomes.merge(take(page, batch), 1, Integer::sum));
        pages.flush();
        changes.addAll(batch.changes());
        return outcomes;
    }

    private FolderBatch batch(List<FolderPage> offered) {
        var slugs = new HashSet<String>();
        for (var page : offered) {
            slugs.add(page.slug());
            slugs.addAll(page.redirectFrom());
            if (page.renamedFrom() != null) {
                slugs.add(page.renamedFrom());
            }
        }
        var batch = new FolderBatch();
        topics.findAll().forEach(batch::put);
        var named = new HashSet<>(pages.findBySlugIn(slugs));
        named.forEach(batch::put);
        for (var redirect : redirects.findWithPages(slugs)) {
            batch.put(redirect);
            named.add(redirect.page());
        }
        files.findByKindAndSlugIn(Kind.PAGE, slugs).forEach(batch::put);
        if (!named.isEmpty()) {
            var locked = translations.lockAll(named);
            locked.forEach(batch::put);
            drafts.findByTranslationIn(locked).forEach(batch::put);
        }
        return batch;
    }

    private Outcome take(FolderPage offered, FolderBatch batch) {
        var returns = !batch.isKnown(offered.slug());
        var page = page(offered, batch);
        var redirected = redirect(offered, page, batch);
        var file = file(offered, batch);
        var moved = file.places(offered.topic(), offered.position());
        if (moved) {
            page.moveTo(batch.topic(offered.topic()), offered.position());
        }
        var translation = translation(offered, page, batch);
        var asked = translation.mustAnswer(offered.questions());
        var outcome = takeOver(offered, translation, file, batch);
        file.wasRead(offered.path(), offered.fingerprint());
        files.save(file);
        if (outcome == Outcome.PUBLISHED) {
            if (returns) {
                page.unarchive();
            }
            batch.published(page.slug(), translation);
        } else if (moved || redirected || asked) {
            batch.changed(ChangeKind.MOVED, page.slug());
        }
        return outcome;
    }

    private PageEntity page(FolderPage offered, FolderBatch batch) {
        var page = batch.page(offered.slug());
        if (page == null) {
            page = formerly(offered.renamedFrom(), offered.slug(), batch);
        }
        if (page == null && batch.isKnown(offered.slug())) {
            page = renamedInApp(offered.slug(), batch);
        }
        if (page == null) {
            forget(offered.slug(), batch);
            page = pages.save(
                    new PageEntity(offered.slug(), batch.topic(offered.topic()), offered.position(), clock.instant()));
            batch.put(page);
        }
        return page;
    }

    private @Nullable PageEntity formerly(@Nullable String former, String slug, FolderBatch batch) {
        var page = former == null ? null : batch.page(former);
        if (page == null) {
            return null;
        }
        forget(slug, batch);
        var before = page.slug();
        page.rename(slug);
        batch.renamed(page, before);
        batch.put(redirects.save(new RedirectEntity(before, page)));
        batch.changed(ChangeKind.RENAMED, before);
        batch.changed(ChangeKind.MOVED, slug);
        return page;
    }

    private static @Nullable PageEntity renamedInApp(String slug, FolderBatch batch) {
        var redirect = batch.redirect(slug);
        return redirect == null ? null : redirect.page();
    }

    /** A page of that name is there now: the name leads nowhere else any more. */
    private void forget(String slug, FolderBatch batch) {
        var redirect = batch.redirect(slug);
        if (redirect != null) {
            redirects.delete(redirect);
            redirects.flush();
            batch.removed(redirect);
        }
    }

    private boolean redirect(FolderPage offered, PageEntity page, FolderBatch batch) {
        var added = false;
        for (var slug : offered.redirectFrom()) {
            if (batch.redirect(slug) == null && batch.page(slug) == null) {
                batch.put(redirects.save(new RedirectEntity(slug, page)));
                added = true;
            }
        }
        return added;
    }

    private FolderFileEntity file(FolderPage offered, FolderBatch batch) {
        var file = batch.file(offered.slug(), offered.locale());
        if (file == null) {
            file = new FolderFileEntity(
                    Kind.PAGE, offered.slug(), offered.locale().toLanguageTag());
            batch.put(file);
        }
        return file;
    }

    private Translation translation(FolderPage offered, PageEntity page, FolderBatch batch) {
        var translation = batch.translation(page, offered.locale());
        if (translation == null) {
            translation = translations.save(new Translation(page, offered.locale()));
            batch.put(translation);
        }
        return translation;
    }

    private Outcome takeOver(FolderPage offered, Translation translation, FolderFileEntity file, FolderBatch batch) {
        var sha256 = offered.newest().text().sha256();
        var published = translation.published();
        if (published == null) {
            if (batch.isDrafted(translation)) {
                return conflicts.hold(offered, translation, file);
            }
            publishAgainOrAnew(offered, translation);
        } else if (file.saysAgain(sha256)) {
            return Outcome.UNCHANGED;
        } else if (published.sha256().equals(sha256)) {
            conflicts.settle(translation);
            file.became(sha256, published.number());
            return Outcome.UNCHANGED;
        } else if (published.number() != file.revision() || batch.isDrafted(translation)) {
            return conflicts.hold(offered, translation, file);
        } else {
            translation.publish(add(translation, offered.newest(), follows(offered.newest(), published)));
        }
        file.became(sha256, translation.publishedNumber());
        return Outcome.PUBLISHED;
    }

    private void publishAgainOrAnew(FolderPage offered, Translation translation) {
        var newest = offered.newest();
        if (translation.isNew()) {
            RevisionEntity previous = null;
            for (var earlier : offered.history()) {
                previous = add(translation, earlier, imported(earlier, previous));
            }
            translation.publish(add(translation, newest, imported(newest, previous)));
            return;
        }
        var last = revisions
                .findByTranslationAndNumber(translation, translation.lastNumber())
                .orElseThrow();
        translation.publish(
                last.sha256().equals(newest.text().sha256()) ? last : add(translation, newest, follows(newest, last)));
    }

    private RevisionEntity add(Translation translation, FolderRevision it, Instant at) {
        return revisions.save(translation.nextRevision(it.text(), it.author(), at, it.comment(), it.minor()));
    }

    /** When an imported revision was written, as its file tells; a date that is a little too early or ahead is put right. */
    private Instant imported(FolderRevision told, @Nullable RevisionEntity previous) {
        var now = clock.instant();
        if (told.at().isAfter(now)) {
            return now;
        }
        return previous != null && told.at().isBefore(previous.publishedAt()) ? previous.publishedAt() : told.at();
    }

    /** When a changed file was written, as it tells, unless it still tells of the time of the revision before. */
    private Instant follows(FolderRevision told, RevisionEntity previous) {
        var now = clock.instant();
        return told.at().isAfter(previous.publishedAt()) && told.at().isBefore(now) ? told.at() : now;
    }
}
