package org.spravka.exchange;

import java.util.regex.Pattern;
import org.spravka.content.PageText;
import org.spravka.markdown.Markdown;

/**
 * A page's file, taken apart.
 *
 * @param markdown without front matter
 */
record PageSource(FrontMatter front, String markdown) {

    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    /** @throws Unreadable if the front matter is not YAML */
    static PageSource of(String text) throws Unreadable {
        var front = FRONT_MATTER.matcher(text);
        return front.find()
                ? new PageSource(
                        FrontMatter.of(YamlMap.read(front.group(1), 2)), withoutBlankStart(text.substring(front.end())))
                : new PageSource(FrontMatter.of(YamlMap.read("", 1)), withoutBlankStart(text));
    }

    private static String withoutBlankStart(String text) {
        return text.replaceFirst("\\A[ \\t\\n]*\\n", "");
    }

    /** The title in the front matter, else the first heading, else what the file is called. */
    String title(String fileName) {
        return front.title()
                .or(() -> Markdown.firstHeading(markdown).map(PageSource::shortened))
                .orElseGet(() -> Titles.of(fileName));
    }

    private static String shortened(String heading) {
        return heading.length() > PageText.MAX_TITLE ? heading.substring(0, PageText.MAX_TITLE) : heading;
    }
}
