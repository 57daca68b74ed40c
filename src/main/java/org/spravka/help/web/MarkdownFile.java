package org.spravka.help.web;

import java.util.stream.Collectors;
import org.spravka.content.PageText;

/** A page's text as a file that the content folder would read. */
final class MarkdownFile {

    private MarkdownFile() {}

    static String of(PageText text) {
        var front = new StringBuilder("---\ntitle: ").append(quoted(text.title()));
        if (!text.summary().isEmpty()) {
            front.append("\nsummary: ").append(quoted(text.summary()));
        }
        if (!text.labels().isEmpty()) {
            front.append(text.labels().stream()
                    .map(MarkdownFile::quoted)
                    .collect(Collectors.joining(", ", "\nlabels: [", "]")));
        }
        return front.append("\n---\n\n").append(text.markdown()).toString();
    }

    /** In double quotes YAML has the escapes of JSON. */
    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
