package org.spravka.exchange;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for something to happen in folders. Where the system does not tell, it asks for a look every second. */
final class FolderWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(FolderWatch.class);

    /** How often to look even though nothing was told. */
    private static final Duration SAFETY_NET = Duration.ofSeconds(30);

    private static final Duration POLL = Duration.ofSeconds(1);
    /** Files are read once nothing more happens for so long: whoever writes them may need several steps. */
    private static final Duration QUIET = Duration.ofMillis(200);
    /** But no later than this, however much goes on. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final WatchService service;
    private boolean complete;

    FolderWatch() throws IOException {
        service = FileSystems.getDefault().newWatchService();
        complete = isPrompt();
    }

    /** On systems that do not tell of changes Java looks for them itself, but far too seldom. */
    private boolean isPrompt() {
        return !service.getClass().getSimpleName().startsWith("Polling");
    }

    /** Watches a folder, not what is below it; again for one that is watched already changes nothing. */
    void watch(Path folder) {
        try {
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_DELETE,
                    StandardWatchEventKinds.ENTRY_MODIFY);
        } catch (IOException e) {
            if (complete) {
                log.warn(
                        "{} cannot be watched ({}); the content folder is looked through every second",
                        folder,
                        e.toString());
            }
            complete = false;
        }
    }

    /**
     * Returns once something changed and has come to rest, or it is time for a look anyway.
     *
     * @param watched whether the folder could be read the last time; else it is tried again soon
     * @return what changed, as far as is known
     * @throws ClosedWatchServiceException if this was closed
     */
    Set<Path> awaitChange(boolean watched) throws InterruptedException {
        var changed = new HashSet<Path>();
        var key = poll(watched && complete ? SAFETY_NET : POLL);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (key != null) {
            collect(key, changed);
            key = System.nanoTime() < end ? poll(QUIET) : null;
        }
        return changed;
    }

    private WatchKey poll(Duration atMost) throws InterruptedException {
        return service.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void collect(WatchKey key, Set<Path> changed) {
        var folder = (Path) key.watchable();
        for (var event : key.pollEvents()) {
            if (event.context() instanceof Path name) {
                changed.add(folder.resolve(name));
            }
        }
        key.reset();
    }

    /** Ends the waiting of another thread. */
    @Override
    public void close() throws IOException {
        service.close();
    }
}
