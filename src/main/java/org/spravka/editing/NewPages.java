package org.spravka.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.spravka.content.Author;
import org.spravka.content.Drafts;
import org.spravka.content.PageText;
import org.spravka.content.Seen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins pages that only editors see until they are published. */
@Service
public class NewPages {

    private final Drafts drafts;

    NewPages(Drafts drafts) {
        this.drafts = drafts;
    }

    /**
     * Makes an empty draft in each language that has a title.
     *
     * @param titles one at least
     * @throws org.spravka.content.SlugTaken if a page has this slug, or had it
     * @throws org.spravka.content.NotFound if there is no such topic
     */
    @Transactional
    public void begin(String slug, String topic, Map<Locale, String> titles) {
        var languages = titles.keySet().iterator();
        var first = languages.next();
        drafts.create(slug, topic, first, empty(titles, first), Author.current());
        languages.forEachRemaining(
                it -> drafts.save(slug, it, empty(titles, it), new Seen.Nothing(), Author.current()));
    }

    private static PageText empty(Map<Locale, String> titles, Locale locale) {
        return new PageText(titles.getOrDefault(locale, ""), "", List.of(), "");
    }
}
