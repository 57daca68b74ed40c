package org.spravka.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes {@link Block}s of a parsed text. */
final class Blocks {

    private Blocks() {}

    static List<Block> of(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return List.copyOf(blocks);
    }

    private static void add(Node node, List<Block> blocks) {
        switch (node) {
            case Heading it -> blocks.add(Block.leaf(BlockKind.HEADING, label(it), it.getChars(), Runs.of(it)));
            case Paragraph it -> blocks.add(Block.leaf(BlockKind.PARAGRAPH, "", it.getChars(), Runs.of(it)));
            case BulletList it -> blocks.add(Block.of(BlockKind.LIST, "bullets", it.getChars(), of(it)));
            case OrderedList it ->
                blocks.add(Block.of(BlockKind.LIST, "" + it.getStartNumber(), it.getChars(), of(it)));
            case ListItem it -> blocks.add(item(it));
            case TableBlock it -> blocks.add(Block.of(BlockKind.TABLE, "", it.getChars(), of(it)));
            case TableHead it -> blocks.addAll(of(it));
            case TableBody it -> blocks.addAll(of(it));
            case TableRow it -> blocks.add(Block.of(BlockKind.ROW, label(it), it.getChars(), of(it)));
            case TableCell it -> blocks.add(Block.leaf(BlockKind.CELL, label(it), it.getText(), Runs.of(it)));
            case Alert it -> blocks.add(Block.of(BlockKind.QUOTE, it.kind().key(), it.getChars(), of(it)));
            case BlockQuote it -> blocks.add(Block.of(BlockKind.QUOTE, "", it.getChars(), of(it)));
            case FootnoteBlock it ->
                blocks.add(Block.of(BlockKind.FOOTNOTE, it.getText().toString(), it.getChars(), of(it)));
            case HtmlBlock it -> blocks.add(html(it));
            case ThematicBreak it -> blocks.add(Block.leaf(BlockKind.RULE, "", it.getChars(), List.of()));
            case com.vladsch.flexmark.util.ast.Block it when CodeText.isCode(it) -> blocks.add(code(it));
            default -> {}
        }
    }

    private static String label(Heading heading) {
        return (heading.getLevel() + " " + heading.getAnchorRefId()).strip();
    }

    private static String label(TableRow row) {
        return row.getParent() instanceof TableHead ? "head" : "";
    }

    private static String label(TableCell cell) {
        return cell.getAlignment() == null ? "" : cell.getAlignment().name().toLowerCase(Locale.ROOT);
    }

    /** An item with one paragraph, the usual case, has its words itself. */
    private static Block item(ListItem item) {
        var label = item instanceof TaskListItem task ? task.isItemDoneMarker() ? "done" : "open" : "";
        var blocks = of(item);
        return blocks.size() == 1 && blocks.getFirst().kind() == BlockKind.PARAGRAPH
                ? Block.leaf(
                        BlockKind.ITEM,
                        label,
                        item.getChars(),
                        blocks.getFirst().runs())
                : Block.of(BlockKind.ITEM, label, item.getChars(), blocks);
    }

    private static Block html(HtmlBlock html) {
        var source = html.getContentChars().normalizeEOL().strip();
        return Block.leaf(BlockKind.HTML, "", source, List.of(new Run(source, List.of())));
    }

    private static Block code(com.vladsch.flexmark.util.ast.Block code) {
        var lines = new ArrayList<Block>();
        var title = CodeText.title(code);
        if (!title.isEmpty()) {
            lines.add(Block.leaf(BlockKind.CAPTION, "", title, List.of(new Run(title, List.of()))));
        }
        CodeText.of(code).lines().map(Blocks::line).forEach(lines::add);
        return Block.of(BlockKind.CODE, CodeText.language(code), code.getChars(), lines);
    }

    private static Block line(String line) {
        return new Block(BlockKind.LINE, "", line, List.of(new Run(line, List.of())), List.of());
    }
}
