package org.spravka.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.content.FileRefused;
import org.spravka.content.FileStore;
import org.spravka.content.Picture;
import org.springframework.stereotype.Component;

/** Takes pictures and files that pages show out of the content folder into the store. */
@Component
class BesideFiles {

    private final FileStore store;
    private final ByStamp<Kept> kept = new ByStamp<>();

    /** Either was it stored or there is a reason why not. */
    private record Kept(@Nullable Picture picture, String refusal) {}

    /**
     * What was found beside a page.
     *
     * @param stamps of all files the text names, null for one that is not there
     */
    record Taken(List<Picture> pictures, Map<Path, @Nullable Stamp> stamps, List<ContentProblem> problems) {

        static final Taken NOTHING = new Taken(List.of(), Map.of(), List.of());

        boolean isUnchanged() {
            return stamps.entrySet().stream().allMatch(it -> Objects.equals(it.getValue(), Stamp.of(it.getKey())));
        }
    }

    BesideFiles(FileStore store) {
        this.store = store;
    }

    /**
     * @param root which the text must not lead out of
     * @param folders where the text's files may lie, the nearest first
     * @param named in the text, with their lines in the file
     * @param path of the text, for reports
     */
    Taken take(Path root, List<Path> folders, Map<String, Integer> named, String path) {
        var taken = new Taken(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        named.forEach((name, line) -> {
            var file = locate(root, folders, name, taken);
            if (file == null) {
                taken.problems.add(new ContentProblem(path, line, name + " is not there"));
                return;
            }
            var found = keep(file, taken.stamps.get(file));
            if (found.picture == null) {
                taken.problems.add(new ContentProblem(path, line, name + " is not shown. " + found.refusal));
            } else {
                taken.pictures.add(
                        new Picture(name, found.picture.sha256(), found.picture.width(), found.picture.height()));
            }
        });
        return taken;
    }

    private static @Nullable Path locate(Path root, List<Path> folders, String name, Taken taken) {
        for (var folder : folders) {
            var file = folder.resolve(name).normalize();
            if (file.startsWith(root)) {
                var stamp = Stamp.of(file);
                taken.stamps.put(file, stamp);
                if (stamp != null) {
                    return file;
                }
            }
        }
        return null;
    }

    private Kept keep(Path file, @Nullable Stamp stamp) {
        if (stamp == null) {
            return new Kept(null, "It is gone");
        }
        var before = kept.find(file, stamp);
        if (before != null) {
            return before;
        }
        var now = store(file);
        kept.put(file, stamp, now);
        return now;
    }

    private Kept store(Path file) {
        try {
            var content = FileBytes.of(file, FileStore.MAX_SIZE);
            return new Kept(store.store(file.getFileName().toString(), content), "");
        } catch (FileRefused | Unreadable e) {
            return new Kept(null, String.valueOf(e.getMessage()));
        }
    }

    void forget(Collection<Path> changed) {
        kept.forget(changed);
    }
}
