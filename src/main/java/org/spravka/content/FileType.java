package org.spravka.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of pictures and files that may lie beside a page. */
enum FileType {
    PNG("image/png", "\u0089PNG\r\n", "png"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff", "jpg", "jpeg"),
    GIF("image/gif", "GIF8", "gif"),
    WEBP("image/webp", "RIFF", "webp"),
    SVG("image/svg+xml", "", "svg"),
    PDF("application/pdf", "%PDF-", "pdf"),
    ZIP("application/zip", "PK\u0003\u0004", "zip"),
    TEXT("text/plain;charset=UTF-8", "", "txt", "csv", "json", "log");

    private final String mediaType;
    private final byte[] beginning;
    private final List<String> extensions;

    /** @param beginning the bytes that every file of this kind starts with, as Latin-1 */
    FileType(String mediaType, String beginning, String... extensions) {
        this.mediaType = mediaType;
        this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
        this.extensions = List.of(extensions);
    }

    /** By the extension of its name; empty if such files are not given out. */
    static Optional<FileType> of(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(it -> it.extensions.contains(extension))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /**
     * Looks into the file: it must be what its name says, and safe to show.
     *
     * @throws FileRefused if it is not
     */
    PictureSize check(byte[] content) throws FileRefused {
        for (var i = 0; i < beginning.length; i++) {
            if (i >= content.length || content[i] != beginning[i]) {
                throw new FileRefused("Its name says %s, but it is something else".formatted(name()));
            }
        }
        return switch (this) {
            case SVG -> SvgCheck.check(content);
            case PNG, JPEG, GIF -> PictureSize.ofRaster(content);
            case WEBP, PDF, ZIP, TEXT -> PictureSize.UNKNOWN;
        };
    }
}
