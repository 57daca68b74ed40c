package org.spravka.help.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Locale;
import java.util.function.Supplier;
import org.spravka.content.CatalogChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finished documents for people who only read. Any change of content empties it: hot pages are made again within a millisecond
 * each, and nothing stale is ever shown.
 */
@Component
class ReaderResponses {

    /** Of documents and their compressed copies, in bytes. */
    private static final long LIMIT = 64L << 20;

    /**
     * @param sequence of the catalog before the document was made: one that was still being made when the content changed is kept
     *     under a number that nobody asks for any more
     * @param shell around the document
     * @param origin part of what canonical links say
     */
    record Key(long sequence, Shell shell, String origin, Address address, Locale locale, boolean explicit) {}

    private final Cache<Key, ReaderResponse> cache = Caffeine.newBuilder()
            .maximumWeight(LIMIT)
            .weigher((Key key, ReaderResponse response) -> response.weight())
            .build();

    ReaderResponse get(Key key, Supplier<ReaderResponse> make) {
        var cached = cache.getIfPresent(key);
        if (cached != null) {
            return cached;
        }
        var made = make.get();
        if (made.status() != 200) {
            return made;
        }
        var kept = made.withCompressedCopy();
        cache.put(key, kept);
        return kept;
    }

    @EventListener(CatalogChanged.class)
    void clear() {
        cache.invalidateAll();
    }
}
