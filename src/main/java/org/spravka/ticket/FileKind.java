package org.spravka.ticket;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what a file is by its first bytes. What is not on this list is not taken; names are believed in nothing but archives. */
enum FileKind {
    PNG("image/png", 0, "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", 0, "GIF8"),
    WEBP("image/webp", 8, "WEBP"),
    HEIC("image/heic", 4, "ftyphei"),
    PDF("application/pdf", 0, "%PDF-"),
    QUICKTIME("video/quicktime", 4, "ftypqt"),
    MP4("video/mp4", 4, "ftyp"),
    WEBM("video/webm", 0, "\u001aE\u00df\u00a3"),
    WAV("audio/wav", 8, "WAVE"),
    OGG("audio/ogg", 0, "OggS"),
    MP3_TAGGED("audio/mpeg", 0, "ID3"),
    MP3("audio/mpeg", 0, "\u00ff\u00fb"),
    ZIP("application/zip", 0, "PK\u0003\u0004"),
    GZIP("application/gzip", 0, "\u001f\u008b"),
    SEVEN_ZIP("application/x-7z-compressed", 0, "7z\u00bc\u00af'\u001c");

    /** How much of a file is looked at, in bytes. */
    static final int HEAD = 8192;

    private static final String TEXT = "text/plain";
    private static final Map<String, String> ARCHIVES = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "odt", "application/vnd.oasis.opendocument.text",
            "ods", "application/vnd.oasis.opendocument.spreadsheet");

    private final String type;
    private final int offset;
    private final byte[] mark;

    FileKind(String type, int offset, String mark) {
        this.type = type;
        this.offset = offset;
        this.mark = mark.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * @param head the first {@value #HEAD} bytes, or all if there are fewer
     * @return the content type, empty if files of this kind are not taken
     */
    static Optional<String> typeOf(byte[] head, String name) {
        var kind = Arrays.stream(values()).filter(it -> it.marks(head)).findFirst();
        if (kind.isPresent()) {
            return kind.map(it -> it == ZIP ? ARCHIVES.getOrDefault(extension(name), it.type) : it.type);
        }
        return isText(head) ? Optional.of(TEXT) : Optional.empty();
    }

    private boolean marks(byte[] head) {
        var end = offset + mark.length;
        return head.length >= end && Arrays.equals(head, offset, end, mark, 0, mark.length);
    }

    /** Any single-byte encoding or UTF-8; no control characters besides those of line printers and terminals. */
    private static boolean isText(byte[] head) {
        for (var it : head) {
            if (it >= 0 && it < ' ' && "\t\n\f\r\u001b".indexOf(it) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
