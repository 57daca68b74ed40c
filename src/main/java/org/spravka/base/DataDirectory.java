package org.spravka.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The folder that holds what must survive a restart; locked for as long as this process lives, so that no second one uses it. */
@Component
public class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    DataDirectory(SpravkaSettings settings) {
        path = settings.dataDir();
        try {
            Files.createDirectories(path);
            lockFile = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!isLockedByUs(lockFile)) {
                throw new DataDirectoryInUse(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot use the data directory %s; set spravka.data-dir to a folder that can be written"
                            .formatted(path),
                    e);
        }
    }

    private static boolean isLockedByUs(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** A folder in here, made if it is not there. */
    public Path folder(String name) {
        try {
            return Files.createDirectories(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Releases the lock; the files stay. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    /** Another running Spravka holds the folder. */
    public static class DataDirectoryInUse extends IllegalStateException {
        private final Path path;

        DataDirectoryInUse(Path path) {
            super("Another Spravka is running on the data directory " + path);
            this.path = path;
        }

        public Path path() {
            return path;
        }
    }

    /** Turns the refusal into what to do, instead of a stack trace. */
    static class InUseAnalyzer
            extends org.springframework.boot.diagnostics.AbstractFailureAnalyzer<DataDirectoryInUse> {
        @Override
        protected org.springframework.boot.diagnostics.@Nullable FailureAnalysis analyze(
                Throwable rootFailure, DataDirectoryInUse cause) {
            return new org.springframework.boot.diagnostics.FailureAnalysis(
                    cause.getMessage() + ".",
                    "Stop the other one, or start this one with another folder: --spravka.data-dir=FOLDER",
                    cause);
        }
    }
}
