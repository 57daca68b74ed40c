package org.spravka.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import org.spravka.content.PageText;

/**
 * A page's file, taken apart.
 *
 * @param markdown without front matter
 */
record PageSource(FrontMatter front, String markdown) {

    private static final Pattern FRONT_MATTER = Pattern.compile(
            "\\A---[ \\t]*\\n(.*?)^(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern CODE =
            Pattern.compile("^ {0,3}(```|~~~).*?(?:^ {0,3}\\1|\\z)", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern HEADING = Pattern.compile(
            "^ {0,3}#{1,6}[ \\t]+(.+?)[ \\t]*#*$|^ {0,3}([\\p{L}\\p{N}].*)\\n {0,3}(?:=+|-{3,})[ \\t]*$",
            Pattern.MULTILINE);

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
        return front.title().or(this::firstHeading).orElseGet(() -> Titles.of(fileName));
    }

    private Optional<String> firstHeading() {
        var heading = HEADING.matcher(CODE.matcher(markdown).replaceAll(""));
        if (!heading.find()) {
            return Optional.empty();
        }
        var title = Titles.plain(heading.group(1) != null ? heading.group(1) : heading.group(2));
        return Optional.of(title.length() > PageText.MAX_TITLE ? title.substring(0, PageText.MAX_TITLE) : title)
                .filter(it -> !it.isEmpty());
    }
}
