package org.spravka.content;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over what stands in the content folder. What a file said last is remembered, so that an unchanged file makes nothing,
 * and a page that was also edited in the app is never overwritten: the file's text then waits for an editor.
 */
@Service
@PreAuthorize(Role.IS_EDITOR)
public class FolderPages {

    /** What became of a file. */
    public enum Outcome {
        PUBLISHED,
        UNCHANGED,
        WAITING
    }

    private static final String NO_LOCALE = "";

    private final Edits edits;
    private final Categories categories;
    private final Topics topics;
    private final Pages pages;
    private final Translations translations;
    private final Revisions revisions;
    private final DraftTable drafts;
    private final WaitingTable waiting;
    private final Redirects redirects;
    private final FolderFiles files;
    private final ChangeLog changes;
    private final Clock clock;

    FolderPages(
            Edits edits,
            Categories categories,
            Topics topics,
            Pages pages,
            Translations translations,
            Revisions revisions,
            DraftTable drafts,
            WaitingTable waiting,
            Redirects redirects,
            FolderFiles files,
            ChangeLog changes,
            Clock clock) {
        this.edits = edits;
        this.categories = categories;
        this.topics = topics;
        this.pages = pages;
        this.translations = translations;
        this.revisions = revisions;
        this.drafts = drafts;
        this.waiting = waiting;
        this.redirects = redirects;
        this.files = files;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A category's folder: made if it is new, else named and placed again if what the folder says of it has changed.
     *
     * @param path of its {@code _category.yaml}, or where that would be
     * @param sha256 of what the folder says, to see whether it changed
     */
    public void category(
            String path, String slug, int position, Map<Locale, Naming> names, String icon, String sha256) {
        edits.run(() -> {
            var file = file(path, slug, NO_LOCALE, position);
            if (file.saysAgain(sha256)) {
                return;
            }
            var category = categories.findBySlug(slug).orElseGet(() -> new CategoryEntity(slug, position));
            category.call(names, icon);
            category.placeAt(position);
            categories.saveAndFlush(category);
            file.wasRead(sha256, 0);
            changes.add(ChangeKind.ARRANGED, slug, null, null);
        });
    }

    /** A topic's folder; see {@link #category}. */
    public void topic(
            String path,
            String slug,
            String categorySlug,
            int position,
            Map<Locale, Naming> names,
            String icon,
            String sha256) {
        edits.run(() -> {
            var file = file(path, slug, NO_LOCALE, position);
            if (file.saysAgain(sha256)) {
                return;
            }
            var category =
                    categories.findBySlug(categorySlug).orElseThrow(() -> new NotFound("category", categorySlug));
            var topic = topics.findBySlug(slug).orElseGet(() -> new TopicEntity(slug, category, position));
            topic.call(names, icon);
            topic.moveTo(category, position);
            topics.saveAndFlush(topic);
            file.wasRead(sha256, 0);
            changes.add(ChangeKind.ARRANGED, slug, null, null);
        });
    }

    /** Takes over some pages in one transaction; their topics are there already. */
    public Map<Outcome, Integer> offer(List<FolderPage> offered) {
        return edits.make(() -> {
            var outcomes = new EnumMap<Outcome, Integer>(Outcome.class);
            offered.forEach(page -> outcomes.merge(offer(page), 1, Integer::sum));
            return outcomes;
        });
    }

    private Outcome offer(FolderPage offered) {
        var before = files.findBySlugAndLocale(offered.slug(), offered.locale().toLanguageTag());
        var sha256 = offered.newest().text().sha256();
        var page = page(offered, before.isEmpty());
        var movedInFolder = before.filter(
                        it -> !it.path().equals(offered.path()) || it.position() != offered.position())
                .isPresent();
        if (movedInFolder) {
            page.moveTo(topic(offered), offered.position());
        }
        var redirected = redirect(offered, page);
        var translation = translations
                .lock(offered.slug(), offered.locale().toLanguageTag())
                .orElseGet(() -> translations.save(new Translation(page, offered.locale())));
        var asked = translation.mustAnswer(offered.questions());
        var file = remember(before.orElse(null), offered);
        var outcome = file.saysAgain(sha256) && translation.published() != null
                ? Outcome.UNCHANGED
                : takeOver(offered, sha256, translation, file);
        if (outcome != Outcome.PUBLISHED && (movedInFolder || asked || redirected)) {
            pages.flush();
            changes.add(ChangeKind.MOVED, offered.slug(), null, null);
        }
        return outcome;
    }

    private PageEntity page(FolderPage offered, boolean firstTime) {
        var page = pages.findBySlug(offered.slug())
                .orElseGet(() -> pages.save(
                        new PageEntity(offered.slug(), topic(offered), offered.position(), clock.instant())));
        if (firstTime && page.isArchived()) {
            page.unarchive();
        }
        return page;
    }

    private TopicEntity topic(FolderPage offered) {
        return topics.findBySlug(offered.topic()).orElseThrow(() -> new NotFound("topic", offered.topic()));
    }

    private boolean redirect(FolderPage offered, PageEntity page) {
        var added = false;
        for (var slug : offered.redirectFrom()) {
            if (!redirects.existsById(slug) && pages.findBySlug(slug).isEmpty()) {
                redirects.save(new RedirectEntity(slug, page));
                added = true;
            }
        }
        return added;
    }

    private FolderFileEntity remember(@Nullable FolderFileEntity before, FolderPage offered) {
        var file = new FolderFileEntity(
                offered.path(), offered.slug(), offered.locale().toLanguageTag(), offered.position());
        if (before == null) {
            return files.save(file);
        }
        before.placeAt(offered.position());
        if (before.path().equals(offered.path())) {
            return before;
        }
        file.copyFrom(before);
        files.delete(before);
        return files.save(file);
    }

    private Outcome takeOver(FolderPage offered, String sha256, Translation translation, FolderFileEntity file) {
        var published = translation.published();
        if (published != null && published.sha256().equals(sha256)) {
            file.wasRead(sha256, published.number());
            return Outcome.UNCHANGED;
        }
        var editedInApp = translation.publishedNumber() != file.revision() && translation.published() != null
                || drafts.findByTranslation(translation).isPresent();
        if (editedInApp) {
            hold(offered, translation);
            file.wasRead(sha256, file.revision());
            return Outcome.WAITING;
        }
        if (translation.isNew()) {
            offered.history().forEach(it -> add(translation, it));
        }
        translation.publish(add(translation, offered.newest()));
        translations.flush();
        file.wasRead(sha256, translation.publishedNumber());
        changes.add(ChangeKind.PUBLISHED, offered.slug(), offered.locale(), translation.publishedNumber());
        return Outcome.PUBLISHED;
    }

    private void hold(FolderPage offered, Translation translation) {
        var text = offered.newest().text();
        waiting.findByTranslation(translation)
                .ifPresentOrElse(
                        it -> it.hold(offered.path(), text, clock.instant()),
                        () -> waiting.save(new WaitingEntity(translation, offered.path(), text, clock.instant())));
    }

    private RevisionEntity add(Translation translation, FolderPage.FolderRevision it) {
        return revisions.save(translation.nextRevision(it.text(), it.author(), it.at(), it.comment(), it.minor()));
    }

    private FolderFileEntity file(String path, String slug, String locale, int position) {
        return files.findById(path).orElseGet(() -> files.save(new FolderFileEntity(path, slug, locale, position)));
    }

    /** The paths of all pages' files that were there when the folder was read last. */
    @Transactional(readOnly = true)
    public Set<String> knownPaths() {
        return files.findByLocaleNot(NO_LOCALE).stream()
                .map(FolderFileEntity::path)
                .collect(Collectors.toSet());
    }

    /** Files that are gone: their languages are no longer shown; a page without any language left is archived. */
    public void gone(Collection<String> paths) {
        edits.run(() -> paths.forEach(path -> files.findById(path).ifPresent(this::gone)));
    }

    private void gone(FolderFileEntity file) {
        files.delete(file);
        files.flush();
        if (files.findBySlugAndLocale(file.slug(), file.locale()).isPresent()) {
            return;
        }
        translations.lock(file.slug(), file.locale()).ifPresent(translation -> {
            translation.unpublish();
            var page = translation.page();
            if (translations.findByPage(page).stream().allMatch(it -> it.published() == null)) {
                page.archive();
            }
            translations.flush();
            changes.add(ChangeKind.ARCHIVED, file.slug(), translation.locale(), null);
        });
    }
}
