package org.spravka.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files whole, but not without a bound. */
final class FileBytes {

    private FileBytes() {}

    /** @throws Unreadable if it is larger than so many bytes, or cannot be opened */
    static byte[] of(Path file, int limit) throws Unreadable {
        try (var input = Files.newInputStream(file)) {
            var content = input.readNBytes(limit + 1);
            if (content.length > limit) {
                throw new Unreadable(0, "It is larger than the %,d bytes that are read".formatted(limit));
            }
            return content;
        } catch (IOException e) {
            throw new Unreadable(0, "It cannot be opened: " + e);
        }
    }
}
