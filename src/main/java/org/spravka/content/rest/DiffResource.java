package org.spravka.content.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.content.Catalog;
import org.spravka.content.ComparedBlock;
import org.spravka.content.ComparedPart;
import org.spravka.content.Comparison;
import org.spravka.content.History;
import org.spravka.content.NotFound;
import org.spravka.content.Revision;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What changed between two revisions of a page. */
@RestController
@RequestMapping("/api/v1/pages/{slug}/diff")
class DiffResource {

    record Answer(List<BlockAnswer> blocks) {}

    /**
     * @param kind same, added, removed, changed, moved or format
     * @param type paragraph, heading, list, table …
     * @param blocks those within: items, rows, cells, lines
     */
    record BlockAnswer(
            String kind,
            String type,
            String label,
            String old,
            @JsonProperty("new") String now,
            List<PartAnswer> parts,
            List<BlockAnswer> blocks) {

        static BlockAnswer of(ComparedBlock block) {
            return new BlockAnswer(
                    name(block.kind()),
                    name(block.type()),
                    block.label(),
                    block.oldMarkdown(),
                    block.newMarkdown(),
                    block.parts().stream().map(PartAnswer::of).toList(),
                    block.children().stream().map(BlockAnswer::of).toList());
        }
    }

    record PartAnswer(String kind, String text) {

        static PartAnswer of(ComparedPart part) {
            return new PartAnswer(name(part.kind()), part.text());
        }
    }

    private final Catalog catalog;
    private final History history;
    private final ContentLocales locales;

    DiffResource(Catalog catalog, History history, ContentLocales locales) {
        this.catalog = catalog;
        this.history = history;
        this.locales = locales;
    }

    @GetMapping
    Answer diff(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String locale,
            @RequestParam int from,
            @RequestParam int to) {
        var language = locales.of(locale);
        if (catalog.page(slug, language).isEmpty()) {
            throw new MissingTranslation(slug, language, catalog);
        }
        var comparison = Comparison.between(
                revision(slug, language, from).text().markdown(),
                revision(slug, language, to).text().markdown());
        return new Answer(comparison.blocks().stream().map(BlockAnswer::of).toList());
    }

    private Revision revision(String slug, Locale locale, int number) {
        return history.revision(slug, locale, number)
                .orElseThrow(() -> new NotFound("revision", slug + "/v/" + number));
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
