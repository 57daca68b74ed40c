package org.spravka.search.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Texts;
import org.spravka.search.Facet;
import org.spravka.search.Facets;
import org.spravka.search.Hit;
import org.spravka.search.SearchResult;

/**
 * @param corrected null if the words were searched as typed
 * @param loosened whether no page has what stands in quotation marks, so that its words were searched for
 */
record FoundResource(
        long total,
        List<HitResource> hits,
        @Nullable CorrectedResource corrected,
        boolean loosened,
        FacetsResource facets) {

    static FoundResource of(SearchResult result, Texts texts) {
        var corrected = result.corrected() == null ? null : new CorrectedResource(result.corrected());
        var hits = result.hits().stream().map(hit -> HitResource.of(hit, texts)).toList();
        return new FoundResource(
                result.total(), hits, corrected, result.loosened(), FacetsResource.of(result.facets()));
    }

    record CorrectedResource(String text) {}

    record FacetsResource(List<Facet> category, List<Facet> topic, List<Facet> label, List<Facet> locale) {

        static FacetsResource of(Facets facets) {
            return new FacetsResource(facets.categories(), facets.topics(), facets.labels(), facets.locales());
        }
    }

    /** @param snippet HTML-escaped, with {@code <mark>} around what matched */
    record HitResource(PageResource page, SectionResource section, String snippet, double score, List<String> why) {

        static HitResource of(Hit hit, Texts texts) {
            return new HitResource(
                    PageResource.of(hit.page()),
                    new SectionResource(hit.section().anchor(), hit.section().title()),
                    hit.passage(),
                    hit.score(),
                    hit.why().stream().map(it -> it.sentence(texts)).toList());
        }
    }

    record PageResource(String slug, String locale, String title, int revision, String url) {

        static PageResource of(Hit.FoundPage page) {
            return new PageResource(
                    page.slug(), page.locale().toLanguageTag(), page.title(), page.revision(), page.url());
        }
    }

    record SectionResource(String anchor, String title) {}
}
