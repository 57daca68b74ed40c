package org.spravka.help.web;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Texts;
import org.spravka.content.Catalog;
import org.spravka.search.Facet;
import org.spravka.search.Hit;
import org.spravka.search.Search;
import org.spravka.search.SearchRequest;
import org.springframework.stereotype.Component;

/** What was found, as a page that works without scripts. */
@Component
public class SearchPage {

    private static final int HITS = 20;
    private static final int FACETS = 8;

    private final Search search;
    private final Catalog catalog;
    private final Templates templates;

    SearchPage(Search search, Catalog catalog, Templates templates) {
        this.search = search;
        this.catalog = catalog;
        this.templates = templates;
    }

    ReaderPage found(Address.OfSearch wish, Frame frame) {
        var request = new SearchRequest(wish.words(), frame.locale())
                .inCategory(orNull(wish.category()))
                .inTopic(orNull(wish.topic()))
                .withLabel(orNull(wish.label()))
                .asTyped(wish.asTyped())
                .limit(HITS);
        var result = search.find(request);
        var parameters = new HashMap<String, Object>();
        parameters.put("frame", frame);
        parameters.put("wish", wish);
        parameters.put("total", result.total());
        parameters.put("corrected", result.corrected() == null ? "" : result.corrected());
        parameters.put(
                "hits", result.hits().stream().map(it -> shown(it, frame)).toList());
        parameters.put(
                "narrowings",
                List.of(
                        categories(result.facets().categories(), wish, frame),
                        topics(result.facets().topics(), wish, frame),
                        labels(result.facets().labels(), wish, frame)));
        parameters.put("categories", catalog.categories());
        var title = wish.words().isEmpty() ? frame.t("menu.search") : frame.t("help.search.title", wish.words());
        return ReaderPage.found(
                        title,
                        "",
                        "/search?q=" + Frame.encoded(wish.words()),
                        Set.of(),
                        templates.render("search-before", parameters))
                .with(new ReaderPage.SearchBox(wish.words()), templates.render("search-after", parameters))
                .withoutIndex();
    }

    private ShownHit shown(Hit hit, Frame frame) {
        var category = catalog.category(hit.page().category())
                .map(it -> it.title(frame.locale()))
                .orElse("");
        var topic = catalog.topic(hit.page().topic())
                .map(it -> it.title(frame.locale()))
                .orElse("");
        var texts = new Texts(frame.locale());
        return new ShownHit(
                hit,
                category + " › " + topic,
                hit.why().stream().map(it -> it.sentence(texts)).toList());
    }

    private Narrowing categories(List<Facet> facets, Address.OfSearch wish, Frame frame) {
        return new Narrowing(
                frame.t("help.search.category"),
                "category",
                wish.category(),
                few(facets)
                        .map(it -> new Choice(
                                it.value(),
                                catalog.category(it.value())
                                        .map(category -> category.title(frame.locale()))
                                        .orElse(it.value()),
                                it.count()))
                        .toList());
    }

    private Narrowing topics(List<Facet> facets, Address.OfSearch wish, Frame frame) {
        return new Narrowing(
                frame.t("help.search.topic"),
                "topic",
                wish.topic(),
                few(facets)
                        .map(it -> new Choice(
                                it.value(),
                                catalog.topic(it.value())
                                        .map(topic -> topic.title(frame.locale()))
                                        .orElse(it.value()),
                                it.count()))
                        .toList());
    }

    private Narrowing labels(List<Facet> facets, Address.OfSearch wish, Frame frame) {
        return new Narrowing(
                frame.t("help.search.label"),
                "label",
                wish.label(),
                few(facets)
                        .map(it -> new Choice(it.value(), it.value(), it.count()))
                        .toList());
    }

    private static Stream<Facet> few(List<Facet> facets) {
        return facets.stream().limit(FACETS);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A hit with what the page tells about it. */
    public record ShownHit(Hit hit, String path, List<String> why) {}

    /**
     * What hits can be narrowed to.
     *
     * @param parameter of the address
     * @param chosen its value now, empty if none
     */
    public record Narrowing(String title, String parameter, String chosen, List<Choice> choices) {}

    /** One value with the number of pages it leaves. */
    public record Choice(String value, String title, int count) {}
}
