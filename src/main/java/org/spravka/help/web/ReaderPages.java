package org.spravka.help.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.spravka.base.SpravkaSettings;
import org.spravka.content.Catalog;
import org.spravka.content.Past;
import org.spravka.content.PublishedPage;
import org.spravka.content.Rendering;
import org.spravka.content.Topic;
import org.springframework.stereotype.Component;

/** From an address of the help to its content. Whatever is current comes out of memory; old revisions come out of the database. */
@Component
public class ReaderPages {

    private final Catalog catalog;
    private final Rendering rendering;
    private final RevisionPages revisions;
    private final SearchPage search;
    private final Templates templates;
    private final SpravkaSettings settings;
    private final Past past;
    private final PastPages then;
    private final GonePages gone;

    ReaderPages(
            Catalog catalog,
            Rendering rendering,
            RevisionPages revisions,
            SearchPage search,
            Templates templates,
            SpravkaSettings settings,
            Past past,
            PastPages then,
            GonePages gone) {
        this.catalog = catalog;
        this.rendering = rendering;
        this.revisions = revisions;
        this.search = search;
        this.templates = templates;
        this.settings = settings;
        this.past = past;
        this.then = then;
        this.gone = gone;
    }

    /** The content of an address, or a page that says it is not there. */
    public ReaderPage at(Address address, Frame frame) {
        var time = frame.asOf();
        return time == null
                ? now(address, frame)
                : then.shown(address, in(past.at(time)).then(address, frame), frame, time);
    }

    private ReaderPages in(Catalog then) {
        return new ReaderPages(then, rendering, revisions, search, templates, settings, past, this.then, gone);
    }

    private ReaderPage then(Address address, Frame frame) {
        return address instanceof Address.OfSearch wish ? then.search(wish, catalog, frame) : now(address, frame);
    }

    private ReaderPage now(Address address, Frame frame) {
        return switch (address) {
            case Address.Home() -> home(frame);
            case Address.OfCategory(var slug) -> category(slug, frame);
            case Address.OfTopic(var slug) -> topic(slug, frame);
            case Address.OfLabel(var label) -> label(label, frame);
            case Address.OfPage(var slug) -> page(slug, frame);
            case Address.OfRevision wish ->
                revisions.revision(wish, frame).orElseGet(() -> archived(wish.slug(), frame));
            case Address.OfHistory wish -> revisions.history(wish, frame).orElseGet(() -> archived(wish.slug(), frame));
            case Address.OfComparison wish ->
                revisions.comparison(wish, frame).orElseGet(() -> archived(wish.slug(), frame));
            case Address.OfSearch wish -> search.found(wish, frame);
        };
    }

    private ReaderPage home(Frame frame) {
        var before = templates.render("home-before", Map.of("frame", frame));
        var after = templates.render(
                "home-after",
                Map.of(
                        "frame", frame,
                        "categories", catalog.categories(),
                        "guide", catalog.page("where-to-start", frame.locale()).isPresent()));
        return ReaderPage.found(
                        frame.t("app.name") + " – " + frame.t("app.tagline"),
                        frame.t("help.home.lead"),
                        "/",
                        everyLocale(),
                        before)
                .with(new ReaderPage.SearchBox(""), after);
    }

    private ReaderPage category(String slug, Frame frame) {
        return catalog.category(slug)
                .map(category -> ReaderPage.found(
                        category.title(frame.locale()),
                        category.description(frame.locale()),
                        "/categories/" + Frame.encoded(slug),
                        everyLocale(),
                        templates.render(
                                "category",
                                Map.of(
                                        "frame",
                                        frame,
                                        "category",
                                        category,
                                        "pages",
                                        pagesByTopic(category.topics(), frame)))))
                .orElseGet(() -> missing(frame));
    }

    private Map<String, List<PublishedPage>> pagesByTopic(List<Topic> topics, Frame frame) {
        var pages = new HashMap<String, List<PublishedPage>>();
        topics.forEach(topic -> pages.put(topic.slug(), catalog.pagesOf(topic, frame.locale())));
        return pages;
    }

    private ReaderPage topic(String slug, Frame frame) {
        return catalog.topic(slug)
                .map(topic -> ReaderPage.found(
                        topic.title(frame.locale()),
                        topic.description(frame.locale()),
                        "/topics/" + Frame.encoded(slug),
                        everyLocale(),
                        templates.render(
                                "topic",
                                Map.of(
                                        "frame",
                                        frame,
                                        "topic",
                                        topic,
                                        "category",
                                        catalog.category(topic.category()).orElseThrow(),
                                        "pages",
                                        catalog.pagesOf(topic, frame.locale())))))
                .orElseGet(() -> missing(frame));
    }

    private ReaderPage label(String label, Frame frame) {
        var pages = catalog.pages(frame.locale())
                .filter(page -> page.text().labels().contains(label))
                .toList();
        if (pages.isEmpty()) {
            return missing(frame);
        }
        return ReaderPage.found(
                frame.t("help.label.title", label),
                "",
                "/labels/" + Frame.encoded(label),
                Set.of(frame.locale()),
                templates.render("label", Map.of("frame", frame, "label", label, "pages", pages)));
    }

    private ReaderPage page(String slug, Frame frame) {
        var translations = catalog.translations(slug);
        var page = translations.get(frame.locale());
        if (page == null) {
            return translations.isEmpty() ? archived(slug, frame) : untranslated(slug, translations.keySet(), frame);
        }
        var text = rendering.of(page);
        var topic = catalog.topic(page.topic()).orElseThrow();
        var siblings = catalog.pagesOf(topic, frame.locale());
        var place = siblings.indexOf(page);
        var parameters = templates.parameters(page, catalog, frame);
        parameters.put("html", frame.inPage(text.html(), frame.page(slug)));
        parameters.put("sections", text.sections());
        var before = templates.render("page-before", parameters);
        parameters.put("previous", place > 0 ? List.of(siblings.get(place - 1)) : List.of());
        parameters.put("next", place + 1 < siblings.size() ? List.of(siblings.get(place + 1)) : List.of());
        return ReaderPage.found(
                        page.title(),
                        page.text().summary(),
                        "/help/" + Frame.encoded(slug),
                        translations.keySet(),
                        before)
                .with(
                        new ReaderPage.Feedback(slug, frame.locale(), page.number()),
                        templates.render("page-after", parameters));
    }

    private ReaderPage archived(String slug, Frame frame) {
        return catalog.archived(slug).map(it -> gone.of(it, catalog, frame)).orElseGet(() -> missing(frame));
    }

    private ReaderPage untranslated(String slug, Set<Locale> locales, Frame frame) {
        return ReaderPage.found(
                        frame.t("help.missing.title"),
                        "",
                        "/help/" + Frame.encoded(slug),
                        locales,
                        templates.render(
                                "untranslated",
                                Map.of("frame", frame, "slug", slug, "locales", new ArrayList<>(locales))))
                .missing();
    }

    /** What is shown where nothing is. */
    public ReaderPage missing(Frame frame) {
        return ReaderPage.found(
                        frame.t("help.missing.title"),
                        "",
                        "/",
                        Set.of(),
                        templates.render("missing", Map.of("frame", frame)))
                .missing();
    }

    private Set<Locale> everyLocale() {
        return Set.copyOf(settings.locales());
    }
}
