package org.spravka.search;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.Ready;
import org.spravka.content.Catalog;
import org.spravka.content.CatalogChanged;
import org.spravka.content.Change;
import org.spravka.content.ChangeKind;
import org.spravka.content.ChangeLog;
import org.spravka.content.PublishedPage;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the index up with the {@link Catalog}, on a thread of its own. With each commit the index remembers the line of the change
 * log up to which it has everything; wherever the process dies, the next one goes on from there. A line that is followed twice does
 * no harm, because it says which page changed and the page is taken as it is now.
 */
@Component
public class IndexFollower implements SmartLifecycle, Ready {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final int BATCH = 1000;
    /** How long after a failure it is tried again. */
    private static final long RETRY_SECONDS = 1;
    /** How often it looks for lessons that another node was told. */
    private static final long LOOK_SECONDS = 5;

    private static final long WAIT_MILLIS = 50;

    private final Catalog catalog;
    private final ChangeLog changes;
    private final Lessons lessons;
    private final PageDocuments documents;
    private final IndexFolders folders;
    private final LiveIndex live;
    private final Semaphore somethingHappened = new Semaphore(0);
    private volatile long sequence = SectionIndex.NOTHING;
    private final Object learning = new Object();
    private volatile long learned;
    private volatile boolean running;
    private boolean failing;
    private Thread thread = new Thread();

    IndexFollower(
            Catalog catalog,
            ChangeLog changes,
            Lessons lessons,
            PageDocuments documents,
            IndexFolders folders,
            LiveIndex live) {
        this.catalog = catalog;
        this.changes = changes;
        this.lessons = lessons;
        this.documents = documents;
        this.folders = folders;
        this.live = live;
    }

    /** The line of the change log up to which everything can be found; -1 before anything can. */
    public long sequence() {
        return sequence;
    }

    /** Whether everything that readers see can be found. */
    @Override
    public boolean isReady() {
        return sequence != SectionIndex.NOTHING && sequence == catalog.sequence();
    }

    /** Shows the index of before at once, whatever the database does, and begins to follow. */
    @Override
    public void start() {
        openNewest();
        running = true;
        thread = Thread.ofPlatform().name("index").daemon().start(this::follow);
    }

    @Override
    public void stop() {
        running = false;
        somethingHappened.release();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        live.show(null);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @EventListener
    void on(CatalogChanged event) {
        somethingHappened.release();
    }

    @EventListener
    void on(LessonsAdded event) {
        somethingHappened.release();
    }

    /**
     * Waits until a lesson counts.
     *
     * @param id of the lesson
     * @return whether it does now
     */
    public boolean awaitLesson(long id, Duration atMost) throws InterruptedException {
        var until = System.nanoTime() + atMost.toNanos();
        synchronized (learning) {
            while (learned < id && System.nanoTime() < until) {
                learning.wait(WAIT_MILLIS);
            }
        }
        return learned >= id;
    }

    private void openNewest() {
        folders.newest().ifPresent(folder -> {
            try {
                var index = SectionIndex.open(folder);
                live.show(index);
                learned = index.lessons();
                sequence = folders.isOfThisSchema(folder) ? index.committed() : SectionIndex.NOTHING;
            } catch (RuntimeException e) {
                log.warn("The index in {} cannot be read and is built again", folder, e);
                IndexFolders.remove(folder);
            }
        });
    }

    private void follow() {
        while (running) {
            try {
                catchUp();
                failing = false;
                somethingHappened.tryAcquire(LOOK_SECONDS, TimeUnit.SECONDS);
                somethingHappened.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                report(e);
                waitToRetry();
            }
        }
    }

    private void report(RuntimeException e) {
        if (!failing) {
            log.warn("The index does not follow for now; what is in it can be found", e);
        }
        failing = true;
    }

    private void waitToRetry() {
        try {
            somethingHappened.tryAcquire(RETRY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            running = false;
        }
    }

    /** When this returns, what the catalog showed when it was called can be found. */
    void catchUp() {
        var shown = catalog.sequence();
        var index = live.current();
        if (shown < 0) {
            return;
        }
        var belongsToAnotherDatabase = sequence > shown;
        if (index == null || sequence == SectionIndex.NOTHING || belongsToAnotherDatabase) {
            build(shown);
        } else {
            followChanges(index, shown);
            followLessons(index);
        }
    }

    /** The pages are at least as new as the sequence read before them; what is newer is followed again. */
    private void build(long shown) {
        var folder = folders.next();
        var pages = catalog.pages();
        log.info("Building the index of {} pages", pages.size());
        var index = SectionIndex.open(folder);
        try {
            pages.parallelStream().map(PublishedPage::slug).distinct().forEach(slug -> put(index, slug));
            var last = learnAll(index, 0);
            index.commit(shown, last);
            index.refresh();
            learned(last);
        } catch (RuntimeException e) {
            index.close();
            throw e;
        }
        live.show(index);
        folders.removeAllBut(folder);
        sequence = shown;
    }

    private void followLessons(SectionIndex index) {
        var last = learnAll(index, learned);
        if (last > learned) {
            index.refresh();
            index.commit(sequence, last);
            learned(last);
        }
    }

    /** @return the last lesson that is in the index now */
    private long learnAll(SectionIndex index, long after) {
        var last = after;
        var batch = lessons.after(last, BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(index::learn);
            last = batch.getLast().id();
            batch = lessons.after(last, BATCH);
        }
        return last;
    }

    private void learned(long last) {
        synchronized (learning) {
            learned = last;
            learning.notifyAll();
        }
    }

    private void followChanges(SectionIndex index, long shown) {
        if (sequence >= shown) {
            return;
        }
        while (sequence < shown) {
            var batch = changes.after(sequence, BATCH).stream()
                    .filter(it -> it.sequence() <= shown)
                    .toList();
            pagesIn(batch).forEach(slug -> put(index, slug));
            index.refresh();
            sequence = batch.isEmpty() ? shown : batch.getLast().sequence();
        }
        index.commit(sequence, learned);
    }

    /** Pages under their slugs of before and of now, and those of a category or topic that changed. */
    private Set<String> pagesIn(Collection<Change> batch) {
        var slugs = new LinkedHashSet<String>();
        var arranged = new LinkedHashSet<String>();
        for (var change : batch) {
            if (change.kind() == ChangeKind.ARRANGED) {
                arranged.add(change.slug());
            } else {
                slugs.add(change.slug());
                catalog.redirect(change.slug()).ifPresent(slugs::add);
            }
        }
        if (!arranged.isEmpty()) {
            catalog.pages().stream()
                    .filter(page -> arranged.contains(page.topic()) || arranged.contains(page.category()))
                    .forEach(page -> slugs.add(page.slug()));
        }
        return slugs;
    }

    private void put(SectionIndex index, String slug) {
        index.replace(
                slug,
                catalog.translations(slug).values().stream()
                        .flatMap(page -> documents.of(page).stream())
                        .toList());
    }
}
