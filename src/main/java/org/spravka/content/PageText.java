package org.spravka.content;

import java.util.List;
import org.spravka.base.Sha256;

/**
 * What one revision or draft says.
 *
 * @param markdown without front matter
 * @param pictures those beside the page that the text shows
 */
public record PageText(String title, String summary, List<String> labels, String markdown, List<Picture> pictures) {

    public static final int MAX_TITLE = 300;
    public static final int MAX_SUMMARY = 1000;

    /** Of all labels together, with a character between two. */
    public static final int MAX_LABELS = 2000;

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
                .map(it -> it.strip().replaceAll("\\s+", " "))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (Lines.of(labels).length() > MAX_LABELS) {
            throw new IllegalArgumentException("Labels have up to %d characters together, but these have %d"
                    .formatted(MAX_LABELS, Lines.of(labels).length()));
        }
        markdown = markdown.replace("\r\n", "\n").replace('\r', '\n');
        pictures = List.copyOf(pictures);
    }

    public PageText(String title, String summary, List<String> labels, String markdown) {
        this(title, summary, labels, markdown, List.of());
    }

    /** SHA-256 over everything that makes the revision what it is, in hex. */
    public String sha256() {
        return Sha256.of(List.of(title, summary, Lines.of(labels), markdown, Lines.ofPictures(pictures)));
    }
}
