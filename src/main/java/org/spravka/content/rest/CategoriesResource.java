package org.spravka.content.rest;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Catalog;
import org.spravka.content.Category;
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
    private final ContentLocales locales;

    CategoriesResource(Catalog catalog, ContentLocales locales) {
        this.catalog = catalog;
        this.locales = locales;
    }

    @GetMapping
    Answer list(@RequestParam(required = false) @Nullable String locale) {
        var language = locales.of(locale);
        return new Answer(catalog.categories().stream()
                .map(category -> answer(category, language))
                .toList());
    }

    private CategoryAnswer answer(Category category, Locale locale) {
        var topics = category.topics().stream().map(it -> answer(it, locale)).toList();
        return new CategoryAnswer(
                category.slug(),
                category.title(locale),
                category.description(locale),
                topics.stream().mapToInt(TopicAnswer::pages).sum(),
                topics);
    }

    private TopicAnswer answer(Topic topic, Locale locale) {
        return new TopicAnswer(
                topic.slug(),
                topic.title(locale),
                topic.description(locale),
                catalog.pagesOf(topic, locale).size());
    }
}
