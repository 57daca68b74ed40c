package org.spravka.exchange;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was made of files, for as long as they are not seen to have changed. Not thread-safe. */
final class ByStamp<T> {

    private final Map<Path, Made<T>> made = new HashMap<>();

    private record Made<T>(Stamp stamp, T value) {}

    @Nullable
    T find(Path file, Stamp stamp) {
        var before = made.get(file);
        return before != null && before.stamp.equals(stamp) ? before.value : null;
    }

    void put(Path file, Stamp stamp, T value) {
        made.put(file, new Made<>(stamp, value));
    }

    /** A file that is written twice within a tick of the file system's clock can have the same stamp. */
    void forget(Collection<Path> changed) {
        made.keySet().removeAll(changed);
    }

    void keepOnly(Collection<Path> files) {
        made.keySet().retainAll(files);
    }
}
