package org.spravka.help.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.spravka.base.Sha256;

/**
 * A finished document.
 *
 * @param compressed a copy for those that will be sent again; without one the server compresses as it sends
 * @param etag identifies exactly these bytes
 */
record ReaderResponse(int status, Locale locale, byte[] html, byte @Nullable [] compressed, String etag) {

    static ReaderResponse of(int status, Locale locale, String html) {
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return new ReaderResponse(
                status, locale, bytes, null, "W/\"" + Sha256.of(bytes).substring(0, 24) + "\"");
    }

    ReaderResponse withCompressedCopy() {
        return new ReaderResponse(status, locale, html, compress(html), etag);
    }

    int weight() {
        return html.length + (compressed == null ? 0 : compressed.length) + 500;
    }

    private static byte[] compress(byte[] bytes) {
        var output = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(output)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }
}
