package org.spravka.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * A file as it was met in the content folder.
 *
 * @param name its path within the content folder, with {@code /}
 */
record FoundFile(Path path, String name, Stamp stamp) {

    /** Files at the root first, then by name: where two want the same slug, the first one has it. */
    static final Comparator<FoundFile> IN_ORDER =
            Comparator.<FoundFile, Boolean>comparing(it -> it.depth() > 1).thenComparing(FoundFile::name);

    Path directory() {
        return Objects.requireNonNull(path.getParent(), "a file lies in a folder");
    }

    private String[] parts() {
        return name.split("/");
    }

    /** 1 at the root. */
    int depth() {
        return parts().length;
    }

    /** The name of the folder at a depth, 1 being a category's. */
    String folder(int depth) {
        return parts()[depth - 1];
    }

    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    boolean isPage() {
        return !isReserved() && fileName().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    /** Whether its name is kept for what says something of a folder. */
    boolean isReserved() {
        return fileName().startsWith("_");
    }

    /** Without {@code .md}. */
    String stem() {
        return fileName().substring(0, fileName().length() - ".md".length());
    }
}
