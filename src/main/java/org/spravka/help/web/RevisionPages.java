package org.spravka.help.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.spravka.base.Visitor;
import org.spravka.content.Archive;
import org.spravka.content.Catalog;
import org.spravka.content.History;
import org.spravka.content.PublishedPage;
import org.spravka.content.Rendering;
import org.spravka.content.Revision;
import org.spravka.content.RevisionNames;
import org.springframework.stereotype.Component;

/** What a page was: its revisions, its history, and how two of them differ. Out of the database. */
@Component
class RevisionPages {

    private final Catalog catalog;
    private final Rendering rendering;
    private final History history;
    private final RevisionNames names;
    private final Comparisons comparisons;
    private final Templates templates;
    private final Archive archive;

    RevisionPages(
            Catalog catalog,
            Rendering rendering,
            History history,
            RevisionNames names,
            Comparisons comparisons,
            Templates templates,
            Archive archive) {
        this.catalog = catalog;
        this.rendering = rendering;
        this.history = history;
        this.names = names;
        this.comparisons = comparisons;
        this.templates = templates;
        this.archive = archive;
    }

    /** Editors go on seeing the history of a page that is archived. */
    private Optional<PublishedPage> page(String slug, Locale locale) {
        return catalog.page(slug, locale)
                .or(() -> Visitor.current()
                        .filter(it -> it.isEditor() && catalog.archived(slug).isPresent())
                        .flatMap(it -> archive.page(slug, locale)));
    }

    Optional<ReaderPage> revision(Address.OfRevision wish, Frame frame) {
        return page(wish.slug(), frame.locale())
                .flatMap(page -> history.revision(wish.slug(), frame.locale(), wish.number())
                        .map(revision -> revision(page, revision, frame)));
    }

    private ReaderPage revision(PublishedPage page, Revision revision, Frame frame) {
        var slug = page.slug();
        var isOld = revision.number() != page.number();
        var text = rendering.of(frame.locale(), revision.text());
        var parameters = templates.parameters(page, catalog, frame);
        parameters.put("revision", revision);
        parameters.put("name", names.of(slug, frame.locale()).getOrDefault(revision.number(), ""));
        parameters.put("summary", isOld ? comparisons.summary(revision, page.revision(), frame) : "");
        parameters.put(
                "mayRestore",
                isOld && Visitor.current().filter(Visitor::isEditor).isPresent());
        parameters.put("html", frame.inPage(text.html(), frame.revision(slug, revision.number())));
        parameters.put("sections", text.sections());
        return ReaderPage.found(
                        revision.text().title() + " · " + frame.t("help.old.version", "" + revision.number()),
                        revision.text().summary(),
                        "/help/" + Frame.encoded(slug),
                        Set.of(frame.locale()),
                        templates.render("revision", parameters))
                .withoutIndex();
    }

    Optional<ReaderPage> history(Address.OfHistory wish, Frame frame) {
        return page(wish.slug(), frame.locale()).map(page -> history(page, wish, frame));
    }

    private ReaderPage history(PublishedPage page, Address.OfHistory wish, Frame frame) {
        var all = history.entries(page.slug(), frame.locale());
        var shown = all.stream()
                .filter(it -> wish.author().isEmpty() || it.author().name().equals(wish.author()))
                .filter(it -> wish.from().isEmpty() || day(it).compareTo(wish.from()) >= 0)
                .filter(it -> wish.to().isEmpty() || day(it).compareTo(wish.to()) <= 0)
                .toList();
        var parameters = templates.parameters(page, catalog, frame);
        parameters.put("wish", wish);
        parameters.put("total", all.size());
        parameters.put("groups", HistoryGroup.of(shown));
        parameters.put(
                "authors",
                all.stream().map(it -> it.author().name()).distinct().sorted().toList());
        parameters.put("names", names.of(page.slug(), frame.locale()));
        parameters.put("others", others(page));
        return ReaderPage.found(
                        frame.t("help.history.title") + ": " + page.title(),
                        "",
                        "/help/" + Frame.encoded(page.slug()) + "/history",
                        Set.of(frame.locale()),
                        templates.render("history", parameters))
                .withoutIndex();
    }

    private static String day(History.Entry entry) {
        return entry.publishedAt().toString().substring(0, 10);
    }

    private List<PublishedPage> others(PublishedPage page) {
        return catalog.translations(page.slug()).values().stream()
                .filter(it -> !it.locale().equals(page.locale()))
                .toList();
    }

    Optional<ReaderPage> comparison(Address.OfComparison wish, Frame frame) {
        return page(wish.slug(), frame.locale())
                .or(() -> catalog.translations(wish.slug()).values().stream().findFirst())
                .flatMap(page -> side(wish.slug(), wish.from(), frame)
                        .flatMap(from -> side(wish.slug(), wish.to(), frame)
                                .map(to -> comparison(page, from, to, wish, frame))));
    }

    private ReaderPage comparison(
            PublishedPage page, Comparisons.Side from, Comparisons.Side to, Address.OfComparison wish, Frame frame) {
        var isOneLanguage = from.locale().equals(to.locale());
        var parameters = templates.parameters(page, catalog, frame);
        parameters.put("from", from);
        parameters.put("to", to);
        parameters.put("wish", wish);
        parameters.put("isOneLanguage", isOneLanguage);
        parameters.put("isHere", isOneLanguage && from.locale().equals(frame.locale()));
        parameters.put(
                "last",
                catalog.page(wish.slug(), from.locale())
                        .map(PublishedPage::number)
                        .orElse(0));
        parameters.put("summary", isOneLanguage ? comparisons.summary(from.revision(), to.revision(), frame) : "");
        parameters.put("html", comparisons.html(from, to, wish, frame));
        return ReaderPage.found(
                        frame.t("help.compare.title") + ": " + page.title(),
                        "",
                        wish.shown(wish.beside(), wish.source()),
                        Set.of(frame.locale()),
                        templates.render("compare", parameters))
                .withoutIndex();
    }

    private Optional<Comparisons.Side> side(String slug, String name, Frame frame) {
        var colon = name.indexOf(':');
        var locale = colon < 0 ? frame.locale() : Locale.forLanguageTag(name.substring(0, colon));
        var number = Integer.parseInt(name.substring(colon + 1));
        var said = frame.t("help.compare.version", "" + number);
        return history.revision(slug, locale, number)
                .map(it -> new Comparisons.Side(
                        it,
                        locale,
                        locale.equals(frame.locale())
                                ? said
                                : said + ", " + locale.getDisplayLanguage(frame.locale())));
    }
}
