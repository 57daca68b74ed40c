package org.spravka.ticket;

import java.util.Locale;
import java.util.Optional;
import org.spravka.content.Catalog;
import org.spravka.markdown.LinkResolver;
import org.spravka.markdown.Markdown;
import org.springframework.stereotype.Component;

/** Turns what forms and people write into safe HTML whose links lead to pages that are there. */
@Component
public class TicketMarkdown {

    private final Catalog catalog;

    TicketMarkdown(Catalog catalog) {
        this.catalog = catalog;
    }

    public String html(String markdown, Locale locale) {
        return Markdown.render(markdown, locale, new Links(locale)).html();
    }

    private class Links implements LinkResolver {

        private final Locale locale;

        Links(Locale locale) {
            this.locale = locale;
        }

        @Override
        public Optional<String> page(String slug, String anchor) {
            var now = catalog.redirect(slug).orElse(slug);
            if (catalog.translations(now).isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(
                    "/help/%s?lang=%s%s".formatted(now, locale.toLanguageTag(), anchor.isEmpty() ? "" : "#" + anchor));
        }

        @Override
        public Optional<String> ticket(String topic) {
            return catalog.topic(topic).map(it -> "/tickets/new?topic=" + it.slug());
        }
    }
}
