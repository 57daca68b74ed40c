package org.spravka.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Where indexes lie: each in a folder {@code <schema>-<number>}, the highest number being the newest. Only an index that was built
 * to its end is ever opened again.
 */
final class IndexFolders {

    private static final Logger log = LoggerFactory.getLogger(IndexFolders.class);

    private final Path root;
    private final int schema;

    IndexFolders(Path root, int schema) {
        this.root = root;
        this.schema = schema;
    }

    /** The newest index that was built to its end, of whatever schema; those before it and those left half-built are removed. */
    Optional<Path> newest() {
        var complete = folders().stream().filter(IndexFolders::isComplete).findFirst();
        removeAllBut(complete.orElse(root));
        return complete;
    }

    /** Whether what stands in there is what this program would write. */
    boolean isOfThisSchema(Path folder) {
        return folder.getFileName().toString().startsWith(schema + "-");
    }

    /** A folder for the next index. */
    Path next() {
        var number = folders().stream().mapToInt(IndexFolders::number).max().orElse(0) + 1;
        return root.resolve(schema + "-" + number);
    }

    void removeAllBut(Path kept) {
        folders().stream().filter(it -> !it.equals(kept)).forEach(IndexFolders::remove);
    }

    static void remove(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            log.warn("The old index in {} could not be removed: {}", folder, e.getMessage());
        }
    }

    private static boolean isComplete(Path folder) {
        try {
            return SectionIndex.isComplete(folder);
        } catch (IOException e) {
            log.warn("The index in {} cannot be read and is built again: {}", folder, e.getMessage());
            return false;
        }
    }

    /** Newest first. */
    private List<Path> folders() {
        try (var files = Files.list(root)) {
            return files.filter(it -> it.getFileName().toString().matches("\\d+-\\d+"))
                    .sorted(Comparator.comparingInt(IndexFolders::number).reversed())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list the indexes in " + root, e);
        }
    }

    private static int number(Path folder) {
        var name = folder.getFileName().toString();
        return Integer.parseInt(name.substring(name.indexOf('-') + 1));
    }
}
