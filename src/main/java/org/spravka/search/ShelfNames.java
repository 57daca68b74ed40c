package org.spravka.search;

import java.util.Locale;
import java.util.stream.Stream;
import org.spravka.content.Catalog;
import org.spravka.content.Names;
import org.spravka.content.Naming;

/** Finds categories and topics by what people call them. */
record ShelfNames(Catalog catalog) {

    /** @return the slug of the category with this slug, title or beginning of a title; the name itself if there is none */
    String category(String name) {
        return catalog.categories().stream()
                .filter(it -> isCalled(it.slug(), it.names(), name))
                .map(it -> it.slug())
                .findFirst()
                .orElse(name);
    }

    /** The same for topics. */
    String topic(String name) {
        return catalog.categories().stream()
                .flatMap(it -> it.topics().stream())
                .filter(it -> isCalled(it.slug(), it.names(), name))
                .map(it -> it.slug())
                .findFirst()
                .orElse(name);
    }

    private static boolean isCalled(String slug, Names names, String name) {
        var titles = names.byLocale().values().stream().map(Naming::title);
        return slug.equals(name)
                || Stream.concat(Stream.of(slug), titles)
                        .anyMatch(it -> plain(it).startsWith(plain(name)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
