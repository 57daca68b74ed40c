package org.spravka.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spravka.markdown.Finding;
import org.spravka.markdown.Flaw;
import org.spravka.markdown.LinkTargets;
import org.spravka.markdown.Markdown;
import org.spravka.markdown.Section;
import org.springframework.stereotype.Component;

/** Tells an editor what to look at in a text before readers see it. Nothing of it keeps anybody from publishing. */
@Component
public class TextChecks {

    /** What search engines and lists show of a title. */
    static final int GOOD_TITLE = 80;

    /** What lists show of a summary. */
    static final int GOOD_SUMMARY = 250;

    private final Catalog catalog;
    private final Pages pages;
    private final Rendering rendering;

    TextChecks(Catalog catalog, Pages pages, Rendering rendering) {
        this.catalog = catalog;
        this.pages = pages;
        this.rendering = rendering;
    }

    /**
     * What is found in the text of a page, in the order of title, summary and text.
     *
     * @param slug of the page; links to its own sections are looked for in this text
     */
    public List<Finding> of(String slug, Locale locale, PageText text) {
        var found = new ArrayList<Finding>();
        if (text.title().length() > GOOD_TITLE) {
            found.add(Finding.ofWhole(Flaw.TITLE_TOO_LONG, text.title()));
        }
        if (text.summary().length() > GOOD_SUMMARY) {
            found.add(Finding.ofWhole(Flaw.SUMMARY_TOO_LONG, text.summary()));
        }
        found.addAll(Markdown.findings(text.title(), text.markdown(), new Targets(slug, locale, text)));
        return List.copyOf(found);
    }

    private final class Targets implements LinkTargets {

        private final String slug;
        private final Locale locale;
        private final PageText text;
        private @Nullable String own;

        private Targets(String slug, Locale locale, PageText text) {
            this.slug = slug;
            this.locale = locale;
            this.text = text;
        }

        /** Readers of a language in which there is no such page are shown another one. */
        @Override
        public Standing page(String wanted, String anchor) {
            if (wanted.equals(slug)) {
                return anchor.isEmpty() ? Standing.READABLE : standing(own(), anchor);
            }
            var translations = catalog.translations(catalog.redirect(wanted).orElse(wanted));
            if (translations.isEmpty()) {
                return pages.findBySlug(wanted).isPresent() ? Standing.HIDDEN : Standing.MISSING;
            }
            var page = translations.getOrDefault(
                    locale, translations.values().iterator().next());
            return standing(rendering.of(page).html(), anchor);
        }

        private String own() {
            if (own == null) {
                own = rendering.of(locale, text).html();
            }
            return own;
        }

        private static Standing standing(String html, String anchor) {
            var isThere = anchor.isEmpty() || anchor.equals(Section.TOP) || html.contains("id=\"" + anchor + "\"");
            return isThere ? Standing.READABLE : Standing.WITHOUT_SECTION;
        }

        @Override
        public boolean hasTopic(String topic) {
            return catalog.topic(topic).isPresent();
        }

        @Override
        public boolean hasFile(String path) {
            return text.pictures().stream().anyMatch(it -> it.name().equals(path));
        }
    }
}
