package org.spravka.search;

import java.util.List;

/** What the hits can be narrowed to; the most frequent first. Each kind is counted as if nothing of this kind was chosen. */
public record Facets(List<Facet> categories, List<Facet> topics, List<Facet> labels, List<Facet> locales) {

    static final Facets NONE = new Facets(List.of(), List.of(), List.of(), List.of());

    Facets withLocales(List<Facet> counted) {
        return new Facets(categories, topics, labels, counted);
    }
}
