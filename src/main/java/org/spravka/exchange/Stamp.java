package org.spravka.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * By what a file is seen to have changed without reading it.
 *
 * @param key the file system's own number of it, where it has such
 */
record Stamp(long size, FileTime modified, @Nullable Object key) {

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }

    /** Null if there is no such file. */
    static @Nullable Stamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile() ? of(attributes) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
