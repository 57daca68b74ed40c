package org.spravka.ticket;

import java.util.Locale;
import java.util.Optional;
import org.spravka.content.Catalog;
import org.spravka.markdown.LinkResolver;
import org.spravka.markdown.LinkedFile;
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

        /** Of {@code slug/picture.png}: the picture of that name of the page with that slug, in whichever language it is there. */
        @Override
        public Optional<LinkedFile> file(String path) {
            var slash = path.indexOf('/');
            if (slash < 1) {
                return Optional.empty();
            }
            return catalog.translations(path.substring(0, slash)).values().stream()
                    .flatMap(page -> page.text().pictures().stream())
                    .filter(it -> it.name().equals(path.substring(slash + 1)))
                    .findFirst()
                    .map(it -> new LinkedFile(it.path(), it.width(), it.height()));
        }

        @Override
        public Optional<String> ticket(String topic) {
            return catalog.topic(topic).map(it -> "/tickets/new?topic=" + it.slug());
        }
    }
}
