package org.spravka.exchange;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spravka.base.AsSystem;
import org.spravka.base.Ready;
import org.spravka.content.FolderPages.Outcome;
import org.spravka.content.FolderProblems;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what readers see up with the content folder, on a thread of its own, from the start to the end of the application. */
@Component
public class ContentFolder implements Ready {

    private static final Logger log = LoggerFactory.getLogger(ContentFolder.class);
    private static final Duration LAST_WORK = Duration.ofSeconds(10);

    private final Path root;
    private final FolderReading reading;
    private final ProblemLog problemLog;
    private final FolderWatch watch;
    private final Thread thread;
    private volatile boolean read;
    private volatile boolean stopping;
    private boolean reachable = true;

    ContentFolder(ContentFolderSettings settings, FolderReading reading, FolderProblems shown) throws IOException {
        problemLog = new ProblemLog(shown);
        this.root = settings.location();
        this.reading = reading;
        watch = new FolderWatch();
        thread = Thread.ofPlatform().name("content-folder").daemon().unstarted(this::follow);
    }

    /** Whether the folder was read from beginning to end since the start. */
    public boolean isRead() {
        return read;
    }

    @Override
    public boolean isReady() {
        return read;
    }

    /** What in the folder could not be read, or not as it was meant, when it was looked through last; by path. */
    public List<ContentProblem> problems() {
        return problemLog.problems();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (thread.getState() == Thread.State.NEW) {
            thread.start();
        }
    }

    private void follow() {
        Set<Path> changed = Set.of();
        try {
            while (!stopping) {
                look(changed);
                changed = watch.awaitChange(reachable && Files.isDirectory(root));
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            log.debug("No longer following {}", root);
        }
    }

    private void look(Set<Path> changed) {
        if (!Files.isDirectory(root)) {
            problemLog.show(List.of(new ContentProblem("", 0, "The content folder %s is not there".formatted(root))));
            read = true;
            return;
        }
        try {
            var start = System.nanoTime();
            var round = AsSystem.get(() -> reading.read(root, watch::watch, changed));
            tell(round, Duration.ofNanos(System.nanoTime() - start));
            problemLog.show(round.problems());
            read = true;
            reachable = true;
        } catch (RuntimeException e) {
            if (reachable && !stopping) {
                log.warn("The content folder could not be read and will be read again", e);
            }
            reachable = false;
        }
    }

    private void tell(Round round, Duration taken) {
        var published = round.count(Outcome.PUBLISHED);
        var waiting = round.count(Outcome.WAITING);
        if (!read || published + waiting > 0) {
            log.info(
                    "Read {} pages in {} ms: {} published, {} wait for an editor",
                    round.tree().pages().size(),
                    taken.toMillis(),
                    published,
                    waiting);
        }
    }

    @PreDestroy
    void stop() throws InterruptedException, IOException {
        stopping = true;
        watch.close();
        thread.join(LAST_WORK);
    }
}
