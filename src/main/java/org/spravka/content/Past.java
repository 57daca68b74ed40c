package org.spravka.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was published at a time, as a whole: pages by their revisions of then, without those that were archived. Slugs, topics and
 * names are those of today, which nobody keeps a history of.
 */
@Service
public class Past {

    /** Each holds the texts that differ from today's. */
    private static final int MOST = 3;

    private final CatalogReader reader;
    private final PastReader past;
    private final Catalog today;
    private final Cache<PastReader.Moment, Catalog> kept = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    Past(CatalogReader reader, PastReader past, Catalog today) {
        this.reader = reader;
        this.past = past;
        this.today = today;
    }

    /** The help as readers saw it then; all times between two changes share one. */
    @Transactional(readOnly = true)
    public Catalog at(Instant time) {
        return kept.get(past.moment(time, today.sequence()), this::read);
    }

    private Catalog read(PastReader.Moment moment) {
        var pages = past.pages(moment).stream().map(this::sameObject).toList();
        var catalog = new Catalog();
        catalog.show(Shelf.of(moment.today(), reader.categories(), pages, reader.redirects(), Map.of()));
        return catalog;
    }

    /** Texts that are still published are in memory already. */
    private PublishedPage sameObject(PublishedPage then) {
        return today.page(then.slug(), then.locale())
                .filter(now -> now.revision().equals(then.revision()))
                .orElse(then);
    }
}
