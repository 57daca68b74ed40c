package org.spravka.content;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which published pages lead to a page: whoever takes that one away should know. Out of memory, without SQL. */
@Component
public class Incoming {

    private final Catalog catalog;
    private final Rendering rendering;

    Incoming(Catalog catalog, Rendering rendering) {
        this.catalog = catalog;
        this.rendering = rendering;
    }

    /** By title. */
    public List<PublishedPage> to(String slug) {
        var address = "/help/" + slug;
        return catalog.pages().stream()
                .filter(page ->
                        !page.slug().equals(slug) && page.text().markdown().contains(slug))
                .filter(page -> rendering.of(page).links().stream()
                        .anyMatch(it -> it.address() != null && leadsTo(it.address(), address)))
                .sorted(Comparator.comparing(PublishedPage::title))
                .toList();
    }

    private static boolean leadsTo(String link, String address) {
        return link.equals(address) || link.startsWith(address + "#") || link.startsWith(address + "?");
    }
}
