package org.spravka.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.FolderFile.Kind;
import org.spravka.content.FolderPage;
import org.spravka.content.FolderPages;
import org.spravka.content.NotFound;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Offers the pages that are new or say something else than the last time, so many in a transaction. */
@Component
class PageReading {

    private static final int BATCH = 100;

    private final PageReader reader;
    private final FolderPages pages;
    private final SpravkaSettings settings;
    private final ByStamp<PageHeader> headers = new ByStamp<>();

    /** A page that is offered again or for the first time; its text is read when its turn comes. */
    private record News(
            FoundPage page,
            boolean isNew,
            int position,
            @Nullable String renamedFrom,
            String fingerprint) {}

    PageReading(PageReader reader, FolderPages pages, SpravkaSettings settings) {
        this.reader = reader;
        this.pages = pages;
        this.settings = settings;
    }

    /** @return slugs that pages no longer have because their files were renamed */
    Set<String> read(Round round) {
        var readable = headers(round);
        var positions = positions(readable);
        var renames = new Renames(round);
        var news = new ArrayList<News>();
        readable.forEach((page, header) -> {
            int position = positions.getOrDefault(page.slug(), FolderPage.UNPLACED);
            var fingerprint = header.fingerprint(page.topic(), position);
            if (round.isNews(Kind.PAGE, page.slug(), page.locale(), page.file().name(), fingerprint)) {
                var isNew = round.known(Kind.PAGE, page.slug(), page.locale()) == null;
                news.add(new News(page, isNew, position, renames.formerSlug(page, header), fingerprint));
            }
        });
        for (var start = 0; start < news.size(); start += BATCH) {
            offer(news.subList(start, Math.min(start + BATCH, news.size())), round);
        }
        return renames.found();
    }

    private Map<FoundPage, PageHeader> headers(Round round) {
        var readable = new LinkedHashMap<FoundPage, PageHeader>();
        var files = new HashSet<Path>();
        for (var page : round.tree().pages()) {
            files.add(page.file().path());
            var header = header(page, round);
            header.problems().forEach(round::report);
            if (header.isReadable()) {
                readable.put(page, header);
            }
        }
        headers.keepOnly(files);
        return readable;
    }

    private PageHeader header(FoundPage page, Round round) {
        var file = page.file();
        var before = headers.find(file.path(), file.stamp());
        if (before != null && before.taken().isUnchanged()) {
            return before;
        }
        var header = readHeader(page, round);
        headers.put(file.path(), file.stamp(), header);
        return header;
    }

    private PageHeader readHeader(FoundPage page, Round round) {
        try {
            return PageHeader.of(reader.page(round.root(), page));
        } catch (Unreadable e) {
            return PageHeader.unreadable(e.in(page.file().name()));
        }
    }

    /** A page has one place for all its languages: what the first language says that says anything. */
    private Map<String, Integer> positions(Map<FoundPage, PageHeader> readable) {
        var positions = new HashMap<String, Integer>();
        for (var locale : settings.locales()) {
            readable.forEach((page, header) -> {
                if (header.order() != null && page.locale().equals(locale)) {
                    positions.putIfAbsent(page.slug(), header.order());
                }
            });
        }
        return positions;
    }

    private void offer(List<News> batch, Round round) {
        var offered = new ArrayList<FolderPage>();
        for (var news : batch) {
            try {
                offered.add(page(news, round));
            } catch (Unreadable e) {
                round.report(e.in(news.page.file().name()));
            }
        }
        try {
            round.count(pages.offer(offered));
        } catch (DataIntegrityViolationException | IllegalArgumentException | NotFound e) {
            offered.forEach(page -> offerAlone(page, round));
        }
    }

    /** One page that cannot be stored does not keep the others of its batch from readers. */
    private void offerAlone(FolderPage page, Round round) {
        try {
            round.count(pages.offer(List.of(page)));
        } catch (DataIntegrityViolationException | IllegalArgumentException | NotFound e) {
            round.report(new ContentProblem(page.path(), 0, "It cannot be stored: " + e.getMessage()));
        }
    }

    private FolderPage page(News news, Round round) throws Unreadable {
        var page = news.page;
        var read = reader.page(round.root(), page);
        var problems = new ArrayList<ContentProblem>();
        var history = news.isNew
                ? reader.history(round.root(), page, settings.defaultLocale(), problems)
                : List.<FolderPage.FolderRevision>of();
        problems.forEach(round::report);
        return new FolderPage(
                page.file().name(),
                page.slug(),
                news.renamedFrom,
                page.locale(),
                page.topic(),
                news.position,
                history,
                read.revision(),
                read.front().questions(),
                read.front().redirectFrom(),
                news.fingerprint);
    }

    void forget(Collection<Path> changed) {
        headers.forget(changed);
    }
}
