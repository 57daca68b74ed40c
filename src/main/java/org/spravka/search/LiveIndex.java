package org.spravka.search;

import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The index that is searched now; another one may take its place at any moment, without a search noticing. */
@Component
class LiveIndex {

    private volatile @Nullable SectionIndex index;

    @Nullable
    SectionIndex current() {
        return index;
    }

    /** From now on this one is searched; the one before is closed once its last search is over. */
    void show(@Nullable SectionIndex next) {
        var before = index;
        index = next;
        if (before != null && before != next) {
            before.close();
        }
    }

    /**
     * Whoever waits for a turn goes first: virtual threads are not interrupted, and a connection that asks again at once would
     * keep its own while others wait.
     *
     * @param orElse the answer while there is no index yet
     */
    <T> T search(SectionIndex.Question<T> question, T orElse) {
        Thread.yield();
        while (true) {
            var current = index;
            if (current == null) {
                return orElse;
            }
            try {
                return current.search(question);
            } catch (AlreadyClosedException e) {
                if (current == index) {
                    throw e;
                }
            }
        }
    }
}
