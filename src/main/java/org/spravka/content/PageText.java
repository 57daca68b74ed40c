package org.spravka.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What one revision or draft says.
 *
 * @param markdown without front matter
 * @param pictures those beside the page that the text shows
 */
public record PageText(String title, String summary, List<String> labels, String markdown, List<Picture> pictures) {

    public static final int MAX_TITLE = 300;
    public static final int MAX_SUMMARY = 1000;

    public PageText {
        title = title.strip();
        summary = summary.strip();
        if (title.isEmpty() || title.length() > MAX_TITLE) {
            throw new IllegalArgumentException(
                    "A title has 1 to %d characters, but this one has %d".formatted(MAX_TITLE, title.length()));
        }
        if (summary.length() > MAX_SUMMARY) {
            throw new IllegalArgumentException(
                    "A summary has up to %d characters, but this one has %d".formatted(MAX_SUMMARY, summary.length()));
        }
        labels = labels.stream()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        markdown = markdown.replace("\r\n", "\n").replace('\r', '\n');
        pictures = List.copyOf(pictures);
    }

    public PageText(String title, String summary, List<String> labels, String markdown) {
        this(title, summary, labels, markdown, List.of());
    }

    /** SHA-256 over everything that makes the revision what it is, in hex. */
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : List.of(title, summary, String.join("\n", labels), markdown, Lines.ofPictures(pictures))) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
