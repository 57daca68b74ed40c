package org.spravka.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.spravka.base.DataDirectory;
import org.springframework.stereotype.Component;

/** The bytes of attached files, each content once, named by its SHA-256. */
@Component
class TicketFileStore {

    private final Path folder;

    TicketFileStore(DataDirectory data) {
        this.folder = data.folder("ticket-files");
    }

    /** What was read so far, not yet kept. */
    record Received(Path temporary, String sha256, long size, byte[] head) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Reads a file up to one byte more than {@code max}, so that the caller sees whether it is too large. */
    Received receive(InputStream content, long max) {
        try {
            var temporary = Files.createTempFile(folder, "incoming", "");
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(content, digest);
                    var out = Files.newOutputStream(temporary)) {
                var head = in.readNBytes(ContentType.HEAD);
                out.write(head);
                var size = head.length + copy(in, out, max + 1 - head.length);
                return new Received(temporary, HexFormat.of().formatHex(digest.digest()), size, head);
            } catch (IOException e) {
                Files.deleteIfExists(temporary);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long copy(InputStream in, OutputStream out, long max) throws IOException {
        var buffer = new byte[65_536];
        var copied = 0L;
        while (copied < max) {
            var read = in.read(buffer, 0, (int) Math.min(buffer.length, max - copied));
            if (read < 0) {
                break;
            }
            out.write(buffer, 0, read);
            copied += read;
        }
        return copied;
    }

    void keep(Received received) {
        var path = path(received.sha256());
        try {
            Files.createDirectories(path.getParent());
            Files.move(received.temporary(), path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    void delete(String sha256) {
        try {
            Files.deleteIfExists(path(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
