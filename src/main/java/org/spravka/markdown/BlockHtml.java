package org.spravka.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes blocks: headings, paragraphs, lists, tables, code, quotes. */
final class BlockHtml {

    private final Html html;
    private final InlineHtml inline;
    private final Words words;

    BlockHtml(Html html, InlineHtml inline, Words words) {
        this.html = html;
        this.inline = inline;
        this.words = words;
    }

    void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    private void write(Node node) {
        switch (node) {
            case Paragraph it -> paragraph(it);
            case Heading it -> heading(it);
            case BulletList it -> wrapped("ul", it);
            case OrderedList it -> orderedList(it);
            case TaskListItem it -> task(it);
            case ListItem it -> wrapped("li", it);
            case Alert it -> alert(it);
            case BlockQuote it -> wrapped("blockquote", it);
            case TableBlock it -> wrapped("table", it);
            case TableHead it -> wrapped("thead", it);
            case TableBody it -> wrapped("tbody", it);
            case TableRow it -> wrapped("tr", it);
            case TableCell it -> cell(it);
            case ThematicBreak it -> html.line().open("hr");
            case HtmlBlock it ->
                html.line().raw(it.getContentChars().normalizeEOL()).line();
            case Block it when CodeText.isCode(it) -> code(it);
            case TableSeparator it -> {}
            case Reference it -> {}
            case FootnoteBlock it -> {}
            default -> children(node);
        }
    }

    private void wrapped(String tag, Node node) {
        html.line().open(tag);
        children(node);
        html.close(tag);
    }

    private void paragraph(Paragraph paragraph) {
        var tight = MarkdownParser.LISTS.isInTightListItem(paragraph);
        if (!tight) {
            html.line().open("p");
        }
        if (paragraph.getPrevious() == null && paragraph.getParent() instanceof TaskListItem task) {
            taskBox(task.isItemDoneMarker());
        }
        inline.children(paragraph);
        if (!tight) {
            html.close("p");
        }
    }

    private void heading(Heading heading) {
        var tag = "h" + heading.getLevel();
        var anchor = heading.getAnchorRefId();
        html.line().open(tag, "id", anchor);
        inline.children(heading);
        html.open("a", "class", "anchor", "href", html.own("#" + anchor), "aria-hidden", "true", "tabindex", "-1")
                .close("a")
                .close(tag);
    }

    private void orderedList(OrderedList list) {
        if (list.getStartNumber() == 1) {
            wrapped("ol", list);
        } else {
            html.line().open("ol", "start", String.valueOf(list.getStartNumber()));
            children(list);
            html.close("ol");
        }
    }

    private void task(TaskListItem task) {
        html.line().open("li", "class", "task");
        if (!(task.getFirstChild() instanceof Paragraph)) {
            taskBox(task.isItemDoneMarker());
        }
        children(task);
        html.close("li");
    }

    private void taskBox(boolean done) {
        var label = words.task(done);
        if (done) {
            html.open(
                    "input",
                    "class",
                    "task-box",
                    "type",
                    "checkbox",
                    "disabled",
                    "",
                    "checked",
                    "",
                    "aria-label",
                    label);
        } else {
            html.open("input", "class", "task-box", "type", "checkbox", "disabled", "", "aria-label", label);
        }
        html.text(" ");
    }

    private void alert(Alert alert) {
        html.line()
                .open("aside", "class", "alert alert-" + alert.kind().key(), "role", "note")
                .open("p", "class", "alert-title")
                .text(words.alert(alert.kind()))
                .close("p");
        children(alert);
        html.close("aside");
    }

    private void cell(TableCell cell) {
        var tag = cell.isHeader() ? "th" : "td";
        if (cell.getAlignment() == null) {
            html.open(tag);
        } else {
            html.open(tag, "class", "align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        inline.children(cell);
        html.close(tag);
    }

    private void code(Block code) {
        var title = CodeText.title(code);
        var language = CodeText.language(code);
        html.line().open("figure", "class", "code");
        if (!title.isEmpty()) {
            html.open("figcaption").text(title).close("figcaption");
        }
        html.open("pre");
        if (language.isEmpty()) {
            html.open("code");
        } else {
            html.open("code", "class", "language-" + language.toLowerCase(Locale.ROOT));
        }
        html.text(CodeText.of(code)).close("code").close("pre").close("figure");
    }
}
