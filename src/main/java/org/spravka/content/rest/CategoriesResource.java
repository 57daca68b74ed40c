package org.spravka.content.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Catalog;
import org.spravka.content.Category;
import org.spravka.content.Past;
import org.spravka.content.Topic;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/categories")
class CategoriesResource {

    record Answer(List<CategoryAnswer> categories) {}

    record CategoryAnswer(String slug, String title, String description, int pages, List<TopicAnswer> topics) {}

    record TopicAnswer(String slug, String title, String description, int pages) {}

    private final Catalog catalog;
    private final Past past;
    private final ContentLocales locales;

    CategoriesResource(Catalog catalog, Past past, ContentLocales locales) {
        this.catalog = catalog;
        this.past = past;
        this.locales = locales;
    }

    @GetMapping
    Answer list(
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam(required = false) @Nullable Instant asOf) {
        var language = locales.of(locale);
        var shown = asOf == null ? catalog : past.at(asOf);
        return new Answer(shown.categories().stream()
                .map(category -> answer(category, language, shown))
                .toList());
    }

    private static CategoryAnswer answer(Category category, Locale locale, Catalog shown) {
        var topics =
                category.topics().stream().map(it -> answer(it, locale, shown)).toList();
        return new CategoryAnswer(
                category.slug(),
                category.title(locale),
                category.description(locale),
                topics.stream().mapToInt(TopicAnswer::pages).sum(),
                topics);
    }

    private static TopicAnswer answer(Topic topic, Locale locale, Catalog shown) {
        return new TopicAnswer(
                topic.slug(),
                topic.title(locale),
                topic.description(locale),
                shown.pagesOf(topic, locale).size());
    }
}
