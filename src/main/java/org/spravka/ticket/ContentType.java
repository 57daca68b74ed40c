package org.spravka.ticket;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/**
 * Tells what a file is by its content (Apache Tika). A name is believed only where it says more exactly what the content says
 * already, as for a {@code .docx} among archives.
 */
final class ContentType {

    /** How much of a file is looked at, in bytes. */
    static final int HEAD = 65_536;

    private static final String TEXT = "text/plain";
    private static final Detector DETECTOR = TikaConfig.getDefaultConfig().getDetector();

    /** Everything else in text form is plain text, whatever a browser would do with it. */
    private static final Set<String> KEPT_TEXTS = Set.of("text/csv", "application/json");

    private static final Set<String> PICTURES = Set.of(
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/heic",
            "image/avif",
            "image/bmp",
            "image/tiff");
    private static final Set<String> RECORDINGS = Set.of(
            "video/mp4",
            "video/quicktime",
            "video/webm",
            "application/x-matroska",
            "video/x-matroska",
            "application/mp4",
            "audio/vnd.wave",
            "audio/mpeg",
            "audio/mp4",
            "audio/x-flac",
            "application/ogg",
            "audio/ogg",
            "audio/vorbis",
            "audio/opus",
            "video/ogg");
    private static final Set<String> DOCUMENTS = Set.of(
            "application/pdf",
            "application/rtf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/x-tika-msoffice",
            "application/vnd.ms-outlook",
            "message/rfc822",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");
    private static final Set<String> ARCHIVES = Set.of(
            "application/zip",
            "application/gzip",
            "application/x-7z-compressed",
            "application/x-rar-compressed",
            "application/x-tar",
            "application/x-bzip2",
            "application/x-xz");

    /** Pictures that every browser shows and that hold no scripts. */
    private static final Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    private ContentType() {}

    /**
     * @param head the first {@value #HEAD} bytes, or all if there are fewer
     * @return empty if files of this kind are not taken
     */
    static Optional<String> of(byte[] head, String name) {
        var detected = detect(head, name);
        var type = detected.toString();
        if (PICTURES.contains(type)
                || RECORDINGS.contains(type)
                || DOCUMENTS.contains(type)
                || ARCHIVES.contains(type)
                || KEPT_TEXTS.contains(type)) {
            return Optional.of(type);
        }
        return isText(head) ? Optional.of(TEXT) : Optional.empty();
    }

    private static MediaType detect(byte[] head, String name) {
        var metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        try (var in = new ByteArrayInputStream(head)) {
            return DETECTOR.detect(in, metadata).getBaseType();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a browser may show it in place. */
    static boolean isShown(String type) {
        return SHOWN.contains(type);
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
}
