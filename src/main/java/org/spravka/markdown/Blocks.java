package org.spravka.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes {@link Block}s of a parsed text. */
final class Blocks {

    private final ReferenceRepository references;

    private Blocks(ReferenceRepository references) {
        this.references = references;
    }

    static List<Block> of(Document document) {
        return reading(document).within(document);
    }

    static Blocks reading(Document document) {
        return new Blocks(Parser.REFERENCES.get(document));
    }

    /** Empty for what has no looks, such as the target of a link that is named elsewhere. */
    Optional<Block> of(Node node) {
        var blocks = new ArrayList<Block>();
        add(node, blocks);
        return blocks.stream().findFirst();
    }

    private List<Block> within(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, blocks);
        }
        return List.copyOf(blocks);
    }

    private void add(Node node, List<Block> blocks) {
        switch (node) {
            case Heading it ->
                blocks.add(Block.leaf(BlockKind.HEADING, label(it), it.getChars(), Runs.of(it, references)));
            case Paragraph it ->
                blocks.add(Block.leaf(BlockKind.PARAGRAPH, "", it.getChars(), Runs.of(it, references)));
            case BulletList it -> blocks.add(Block.of(BlockKind.LIST, "bullets", it.getChars(), within(it)));
            case OrderedList it ->
                blocks.add(Block.of(BlockKind.LIST, "" + it.getStartNumber(), it.getChars(), within(it)));
            case ListItem it -> blocks.add(item(it));
            case TableBlock it -> blocks.add(Block.of(BlockKind.TABLE, "", it.getChars(), within(it)));
            case TableHead it -> blocks.addAll(within(it));
            case TableBody it -> blocks.addAll(within(it));
            case TableRow it -> blocks.add(Block.of(BlockKind.ROW, label(it), it.getChars(), within(it)));
            case TableCell it ->
                blocks.add(Block.leaf(BlockKind.CELL, label(it), it.getText(), Runs.of(it, references)));
            case Alert it -> blocks.add(Block.of(BlockKind.QUOTE, it.kind().key(), it.getChars(), within(it)));
            case BlockQuote it -> blocks.add(Block.of(BlockKind.QUOTE, "", it.getChars(), within(it)));
            case FootnoteBlock it ->
                blocks.add(Block.of(BlockKind.FOOTNOTE, it.getText().toString(), it.getChars(), within(it)));
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

    /** An item with one paragraph, the usual case, has its words itself. A task begins with its box. */
    private Block item(ListItem item) {
        var blocks = new ArrayList<>(within(item));
        if (item instanceof TaskListItem task
                && !blocks.isEmpty()
                && blocks.getFirst().kind() == BlockKind.PARAGRAPH) {
            blocks.set(0, withBox(task, blocks.getFirst()));
        }
        return blocks.size() == 1 && blocks.getFirst().kind() == BlockKind.PARAGRAPH
                ? Block.leaf(
                        BlockKind.ITEM, "", item.getChars(), blocks.getFirst().runs())
                : Block.of(BlockKind.ITEM, "", item.getChars(), List.copyOf(blocks));
    }

    private static Block withBox(TaskListItem task, Block words) {
        var runs = new ArrayList<>(words.runs());
        runs.addFirst(new Run(task.isItemDoneMarker() ? "☑ " : "☐ ", List.of()));
        return Block.leaf(words.kind(), words.label(), words.markdown(), List.copyOf(runs));
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
