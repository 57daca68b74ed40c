package org.spravka.content;

import java.util.Arrays;
import java.util.List;
import org.spravka.content.ComparedBlock.Kind;
import org.spravka.markdown.AlertKind;
import org.spravka.markdown.BlockKind;

/** Writes compared blocks as the elements that they are in the text. */
final class ComparedBlockHtml {

    private final ComparedWordsHtml html;
    private final ComparisonTexts texts;
    private int tables;

    ComparedBlockHtml(ComparedWordsHtml html, ComparisonTexts texts) {
        this.html = html;
        this.texts = texts;
    }

    /** A line that stands by itself is one of the source. */
    void write(ComparedBlock block) {
        if (block.type() == BlockKind.LINE) {
            html.raw("<pre class=\"diff-line\">");
            words("span", block, block.kind());
            html.raw("</pre>");
        } else {
            write(block, block.kind());
        }
    }

    void writeChanged(ComparedBlock block) {
        html.raw("<div class=\"diff-block " + ComparedWordsHtml.cssClass(block.kind()) + "\">");
        html.label(block.kind());
        write(block);
        html.raw("</div>");
    }

    /** @param said what the reader has already been told of it */
    private void write(ComparedBlock block, Kind said) {
        switch (block.type()) {
            case HEADING -> words("h" + Math.max(2, block.label().charAt(0) - '0'), block, said);
            case PARAGRAPH -> words("p", block, said);
            case LIST -> list(block);
            case ITEM -> words("li", block, said);
            case TABLE -> table(block);
            case ROW -> row(block, said);
            case CELL -> words("td", block, said);
            case CODE -> code(block);
            case CAPTION -> words("figcaption", block, said);
            case LINE -> line(block, said);
            case QUOTE -> quote(block, said);
            case FOOTNOTE -> footnote(block, said);
            case HTML -> words("pre", block, said);
            case RULE -> html.raw("<hr>");
        }
    }

    /** What has been said of a block holds for those within, unless it changed or moved: that is no news of any one of them. */
    private void children(ComparedBlock block, List<ComparedBlock> children) {
        var said = block.kind() == Kind.CHANGED || block.kind() == Kind.MOVED ? Kind.SAME : block.kind();
        children.forEach(it -> write(it, said));
    }

    private void words(String tag, ComparedBlock block, Kind said) {
        open(tag, block, said);
        html.words(block, block.kind() == Kind.CHANGED || block.kind() == Kind.MOVED);
        children(block, block.children());
        html.close(tag);
    }

    private void open(String tag, ComparedBlock block, Kind said) {
        if (isNews(block, said)) {
            html.raw("<" + tag + " class=\"" + ComparedWordsHtml.cssClass(block.kind()) + "\">");
            labelWithin(block);
        } else {
            html.raw("<" + tag + ">");
        }
    }

    /** Code has no room for words of ours; lines under and through words need none. */
    private void labelWithin(ComparedBlock block) {
        if (block.type() != BlockKind.LINE && (block.kind() == Kind.MOVED || block.kind() == Kind.FORMAT)) {
            html.label(block.kind());
        } else {
            html.hiddenLabel(block.kind());
        }
    }

    private static boolean isNews(ComparedBlock block, Kind said) {
        return block.kind() != Kind.SAME && block.kind() != said;
    }

    private void list(ComparedBlock list) {
        if (list.label().equals("bullets")) {
            html.raw("<ul>");
            children(list, list.children());
            html.close("ul");
        } else {
            html.raw("<ol start=\"").text(list.label()).raw("\">");
            children(list, list.children());
            html.close("ol");
        }
    }

    private void table(ComparedBlock table) {
        html.raw("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(texts.table().apply(++tables))
                .raw("\"><table>");
        children(table, table.children());
        html.raw("</table></div>");
    }

    private void row(ComparedBlock row, Kind said) {
        var isNews = isNews(row, said);
        html.raw(isNews ? "<tr class=\"" + ComparedWordsHtml.cssClass(row.kind()) + "\">" : "<tr>");
        var tag = row.label().equals("head") ? "th" : "td";
        for (int i = 0; i < row.children().size(); i++) {
            var cell = row.children().get(i);
            var isOwnNews = cell.kind() != Kind.SAME && row.kind() != Kind.ADDED && row.kind() != Kind.REMOVED;
            html.raw(
                    isOwnNews
                            ? "<" + tag + " class=\"" + ComparedWordsHtml.cssClass(cell.kind()) + "\">"
                            : "<" + tag + ">");
            if (i == 0 && isNews && row.kind() != Kind.CHANGED) {
                labelWithin(row);
            }
            html.words(cell, isOwnNews);
            html.close(tag);
        }
        html.raw("</tr>");
    }

    private void code(ComparedBlock code) {
        var lines = code.children();
        html.raw("<figure class=\"code\">");
        children(
                code,
                lines.stream().filter(it -> it.type() == BlockKind.CAPTION).toList());
        html.raw("<pre tabindex=\"0\"><code>");
        children(
                code,
                lines.stream().filter(it -> it.type() != BlockKind.CAPTION).toList());
        html.raw("</code></pre></figure>");
    }

    private void line(ComparedBlock line, Kind said) {
        words("span", line, said);
        html.raw("\n");
    }

    private void quote(ComparedBlock quote, Kind said) {
        var alert = Arrays.stream(AlertKind.values())
                .filter(it -> it.key().equals(quote.label()))
                .findFirst();
        if (alert.isEmpty()) {
            words("blockquote", quote, said);
            return;
        }
        html.raw("<aside class=\"alert alert-" + alert.get().key() + "\" role=\"note\"><p class=\"alert-title\">")
                .text(texts.alert().apply(alert.get()))
                .close("p");
        children(quote, quote.children());
        html.close("aside");
    }

    private void footnote(ComparedBlock footnote, Kind said) {
        open("div", footnote, said);
        html.text("[^" + footnote.label() + "]");
        children(footnote, footnote.children());
        html.close("div");
    }
}
