package org.spravka.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.owasp.html.HtmlSanitizer;

/**
 * Turns Markdown into HTML that is safe in any of our pages, and into what search and editors want to know of it.
 *
 * <p>CommonMark with tables, task lists, footnotes, strikethrough, bare links, code with language and title, alerts, and
 * anchors after headings. Raw HTML stays as far as {@link AllowList} has it. Any text can be rendered; text made to be hard on
 * parsers, say ten thousand brackets in a row, takes time in the square of its length.
 */
public final class Markdown {

    private Markdown() {}

    /** @param locale of the words that we add, such as the titles of alerts */
    public static RenderedText render(String markdown, Locale locale, LinkResolver links) {
        return renderPage("", markdown, locale, links);
    }

    /**
     * As {@link #render}, for a place that shows the title above the text.
     *
     * @param title a heading that says the same at the very start of the text is left out
     */
    public static RenderedText renderPage(String title, String markdown, Locale locale, LinkResolver links) {
        var parsed = MarkdownParser.parse(markdown);
        Headings.dropTitle(title, parsed.headings());
        Headings.leaveFirstLevel(parsed.headings());
        var anchors = Headings.anchor(parsed.headings());
        var words = Words.in(locale);
        var mark = UUID.randomUUID().toString();
        var unsafe = new Html(mark);
        var footnotes = new Footnotes(anchors, words);
        var blocks = new BlockHtml(unsafe, new InlineHtml(unsafe, footnotes, parsed.document()), words);
        blocks.children(parsed.document());
        footnotes.writeNotes(unsafe, blocks);

        var safe = new StringBuilder();
        var addresses = new Addresses(links, anchors);
        HtmlSanitizer.sanitize(unsafe.toString(), new Finishing(AllowList.into(safe), mark, addresses, words));
        return new RenderedText(
                safe.toString(), Sections.of(parsed.document()), addresses.links(), addresses.pictures());
    }

    /**
     * What an editor should look at before readers see the text.
     *
     * @param title stands above the text
     * @return in the order of the text
     */
    public static List<Finding> findings(String title, String markdown, LinkTargets targets) {
        return Checks.of(title, markdown, targets);
    }

    /** The words of a text without its markup, its headings included. */
    public static String plainText(String markdown) {
        return PlainText.of(MarkdownParser.parse(markdown).document());
    }

    /** The text as a tree of blocks, for comparing it with another. */
    public static List<Block> blocks(String markdown) {
        return Blocks.of(MarkdownParser.parse(markdown).document());
    }

    /** The text cut into its blocks, for putting it together anew. */
    public static List<Piece> pieces(String markdown) {
        return Pieces.of(markdown, MarkdownParser.parse(markdown).document());
    }

    /** The first heading's words, for a text that has no other title. */
    public static Optional<String> firstHeading(String markdown) {
        return MarkdownParser.parse(markdown).headings().stream()
                .map(PlainText::ofHeading)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }
}
