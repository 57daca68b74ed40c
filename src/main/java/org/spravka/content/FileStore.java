package org.spravka.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.spravka.base.DataDirectory;
import org.spravka.base.Sha256;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Pictures and files beside pages, kept by what is in them: the same bytes once, and never changed. */
@Component
public class FileStore {

    /** In bytes. */
    public static final int MAX_SIZE = 10 * 1024 * 1024;

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;
    /** Whether what is kept may be given out under a kind of name; it is found out once, by looking into the file. */
    private final Cache<Kept, Boolean> allowed =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private record Kept(String sha256, FileType type) {}

    /** @param mediaType with its charset where it is text */
    public record StoredFile(Path path, String mediaType) {}

    @Autowired
    FileStore(DataDirectory data) {
        this(data.folder("files"));
    }

    /** @param folder made if it is not there */
    public FileStore(Path folder) {
        this.folder = folder;
    }

    /** Whether files with this extension can be kept. */
    public static boolean takes(String name) {
        return FileType.of(name).isPresent();
    }

    /**
     * Keeps a file.
     *
     * @param name as the page's text calls it; its extension says what it is
     * @throws FileRefused if readers may not be given it; nothing is kept
     * @throws UncheckedIOException if it cannot be written
     */
    public Picture store(String name, byte[] content) throws FileRefused {
        var type = FileType.of(name)
                .orElseThrow(
                        () -> new FileRefused("Pictures (PNG, JPEG, GIF, WebP, SVG), PDF, ZIP and text can be shown"));
        if (content.length > MAX_SIZE) {
            throw new FileRefused("It has %,d bytes, but up to %,d are shown".formatted(content.length, MAX_SIZE));
        }
        var size = type.check(content);
        var sha256 = Sha256.of(content);
        write(pathOf(sha256), content);
        return new Picture(name, sha256, size.width(), size.height());
    }

    /** So that a reader, or a start after a crash, sees the whole file or none. */
    private static void write(Path path, byte[] content) {
        if (Files.exists(path)) {
            return;
        }
        try {
            Files.createDirectories(path.getParent());
            var unfinished = Files.createTempFile(path.getParent(), "unfinished", null);
            try {
                Files.write(unfinished, content);
                Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Finds a file for a reader.
     *
     * @param name what it shall be called; empty if it is not what the extension says
     */
    public Optional<StoredFile> find(String sha256, String name) {
        var type = FileType.of(name).orElse(null);
        if (type == null || !SHA256.matcher(sha256).matches() || !Files.exists(pathOf(sha256))) {
            return Optional.empty();
        }
        return isAllowed(new Kept(sha256, type))
                ? Optional.of(new StoredFile(pathOf(sha256), type.mediaType()))
                : Optional.empty();
    }

    private boolean isAllowed(Kept kept) {
        return Boolean.TRUE.equals(allowed.get(kept, this::look));
    }

    private Boolean look(Kept kept) {
        try {
            kept.type.check(Files.readAllBytes(pathOf(kept.sha256)));
            return true;
        } catch (FileRefused e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path pathOf(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
