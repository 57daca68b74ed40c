package org.spravka.help.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.spravka.base.SpravkaSettings;
import org.spravka.base.Texts;
import org.spravka.content.Catalog;
import org.spravka.content.Category;
import org.spravka.help.ReaderSearch;
import org.spravka.search.Facet;
import org.spravka.search.Hit;
import org.spravka.search.SearchRequest;
import org.spravka.search.SearchResult;
import org.springframework.stereotype.Component;

/** What was found, as a page that works without scripts. */
@Component
public class SearchPage {

    private static final int HITS = 20;
    private static final int FACETS = 30;

    private final ReaderSearch search;
    private final Catalog catalog;
    private final SpravkaSettings settings;
    private final Templates templates;

    SearchPage(ReaderSearch search, Catalog catalog, SpravkaSettings settings, Templates templates) {
        this.settings = settings;
        this.search = search;
        this.catalog = catalog;
        this.templates = templates;
    }

    ReaderPage found(Address.OfSearch wish, Frame frame) {
        var request = new SearchRequest(wish.words(), languageOf(wish, frame))
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
        parameters.put("loosened", result.loosened());
        parameters.put(
                "hits", result.hits().stream().map(it -> shown(it, frame)).toList());
        parameters.put(
                "narrowings",
                List.of(
                        narrowing(
                                "category",
                                wish.category(),
                                result.facets().categories(),
                                it -> categoryTitle(it, frame),
                                frame),
                        narrowing("topic", wish.topic(), result.facets().topics(), it -> topicTitle(it, frame), frame),
                        narrowing("label", wish.label(), result.facets().labels(), Optional::of, frame),
                        narrowing(
                                "in",
                                languageOf(wish, frame).toLanguageTag(),
                                languages(result),
                                it -> Optional.of(language(it, frame)),
                                frame)));
        parameters.put("categories", categories(wish, result, frame));
        parameters.put(
                "languages",
                settings.locales().stream()
                        .map(it -> language(it.toLanguageTag(), frame))
                        .toList());
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

    /** Pages in this language are searched, and in others if it has none. */
    private Locale languageOf(Address.OfSearch wish, Frame frame) {
        return settings.locales().stream()
                .filter(it -> it.toLanguageTag().equals(wish.in()))
                .findFirst()
                .orElse(frame.locale());
    }

    /** Nothing to choose from if there is only one. */
    private static List<Facet> languages(SearchResult result) {
        var locales = result.facets().locales();
        return locales.size() > 1 ? locales : List.of();
    }

    private static String language(String tag, Frame frame) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(frame.locale());
    }

    /** The nearest, if nothing was found and some are nearer than others; else all. */
    private List<Category> categories(Address.OfSearch wish, SearchResult result, Frame frame) {
        if (wish.words().isEmpty() || !result.hits().isEmpty()) {
            return catalog.categories();
        }
        var nearest = search.nearestCategories(wish.words(), frame.locale()).stream()
                .flatMap(it -> catalog.category(it).stream())
                .toList();
        return nearest.isEmpty() ? catalog.categories() : nearest;
    }

    private ShownHit shown(Hit hit, Frame frame) {
        var texts = new Texts(frame.locale());
        return new ShownHit(
                hit,
                categoryTitle(hit.page().category(), frame).orElse("") + " › "
                        + topicTitle(hit.page().topic(), frame).orElse(""),
                frame.t(
                        "help.search.revision",
                        hit.page().revision(),
                        frame.day(hit.page().published())),
                hit.why().stream().map(it -> it.sentence(texts)).toList());
    }

    /** @param titleOf what people call a value, if it has a name of its own */
    private static Narrowing narrowing(
            String parameter,
            String chosen,
            List<Facet> facets,
            Function<String, Optional<String>> titleOf,
            Frame frame) {
        var choices = facets.stream()
                .limit(FACETS)
                .map(it -> new Choice(it.value(), titleOf.apply(it.value()).orElse(it.value()), it.count()))
                .toList();
        return new Narrowing(frame.t("help.search." + parameter), parameter, chosen, choices);
    }

    private Optional<String> categoryTitle(String slug, Frame frame) {
        return catalog.category(slug).map(it -> it.title(frame.locale()));
    }

    private Optional<String> topicTitle(String slug, Frame frame) {
        return catalog.topic(slug).map(it -> it.title(frame.locale()));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A hit with what the page tells about it. */
    public record ShownHit(Hit hit, String path, String revision, List<String> why) {}

    /**
     * What hits can be narrowed to.
     *
     * @param parameter of the address
     * @param chosen its value now, empty if none
     */
    public record Narrowing(String title, String parameter, String chosen, List<Choice> choices) {

        private static final int FIRST = 8;

        public List<Choice> first() {
            return choices.stream().limit(FIRST).toList();
        }

        /** Behind a click. */
        public List<Choice> further() {
            return choices.stream().skip(FIRST).toList();
        }
    }

    /** One value with the number of pages it leaves. */
    public record Choice(String value, String title, int count) {}
}
