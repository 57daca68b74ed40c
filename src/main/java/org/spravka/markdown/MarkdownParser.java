package org.spravka.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.ArrayList;
import java.util.List;

/** CommonMark with tables, task lists, footnotes, strikethrough, bare links, alerts and written anchors. */
final class MarkdownParser {

    /** Deeper than anybody writes, and far from where walking the tree would overflow the stack. */
    private static final int MAX_DEPTH = 100;

    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            // A wide head over a hundred thousand short rows would fill the memory with empty cells.
            .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
            .set(
                    Parser.EXTENSIONS,
                    List.of(
                            TablesExtension.create(),
                            TaskListExtension.create(),
                            FootnoteExtension.create(),
                            StrikethroughExtension.create(),
                            AutolinkExtension.create()))
            .toImmutable();

    static final ListOptions LISTS = ListOptions.get(OPTIONS);

    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private MarkdownParser() {}

    /** Alerts are {@link Alert} nodes. What is nested too deeply to be shown becomes one code block. */
    static ParsedText parse(String markdown) {
        var text = normalized(markdown);
        try {
            var document = PARSER.parse(text);
            if (depth(document) <= MAX_DEPTH) {
                return prepared(document);
            }
        } catch (StackOverflowError e) {
            // The parser's regular expressions recurse on thousands of markers in a row. No sensible text has them.
        }
        return prepared(PARSER.parse(text.indent(4)));
    }

    private static String normalized(String markdown) {
        var start = markdown.startsWith("\uFEFF") ? 1 : 0;
        return markdown.substring(start)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\0', '\uFFFD');
    }

    private static int depth(Node root) {
        int deepest = 0;
        int depth = 0;
        Node node = root;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++depth);
            } else {
                while (node != root && node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null || node == root ? null : node.getNext();
            }
        }
        return deepest;
    }

    private static ParsedText prepared(Document document) {
        var quotes = new ArrayList<BlockQuote>();
        var headings = new ArrayList<Heading>();
        collect(document, quotes, headings);
        quotes.forEach(Alert::replace);
        headings.forEach(Headings::takeWrittenAnchor);
        return new ParsedText(document, headings);
    }

    private static void collect(Node parent, List<BlockQuote> quotes, List<Heading> headings) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof BlockQuote quote) {
                quotes.add(quote);
            } else if (node instanceof Heading heading) {
                headings.add(heading);
            }
            collect(node, quotes, headings);
        }
    }
}
