package org.spravka.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text where its blocks begin. */
final class Pieces {

    private final String text;
    private final Blocks blocks;

    private Pieces(Document document) {
        text = document.getChars().toString();
        blocks = Blocks.reading(document);
    }

    /** @param text what the document was parsed from; where it was read otherwise than it is written, it is one piece */
    static List<Piece> of(String text, Document document) {
        var pieces = new Pieces(document);
        return pieces.text.equals(text)
                ? pieces.cut(childrenOf(document, Node.class), 0, text.length())
                : List.of(new Piece(asWritten(text), text, List.of()));
    }

    private static Block asWritten(String source) {
        return Block.leaf(BlockKind.HTML, "", source, List.of(new Run(source.strip(), List.of())));
    }

    private static List<Node> childrenOf(Node parent, Class<? extends Node> kind) {
        var children = new ArrayList<Node>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (kind.isInstance(node)) {
                children.add(node);
            }
        }
        return children;
    }

    /** Each node reaches up to where the line of the next one starts; what stands before the first belongs to it. */
    private List<Piece> cut(List<Node> nodes, int start, int end) {
        var pieces = new ArrayList<Piece>();
        int from = start;
        for (int i = 0; i < nodes.size(); i++) {
            int to = i + 1 < nodes.size() ? Math.max(from, lineStart(nodes.get(i + 1))) : end;
            if (to > from) {
                pieces.add(piece(nodes.get(i), from, to));
                from = to;
            }
        }
        return List.copyOf(pieces);
    }

    private int lineStart(Node node) {
        return text.lastIndexOf('\n', node.getStartOffset() - 1) + 1;
    }

    private Piece piece(Node node, int from, int to) {
        var source = text.substring(from, to);
        var block = blocks.of(node).orElseGet(() -> asWritten(source));
        var children = node instanceof ListBlock
                ? cut(childrenOf(node, ListItem.class), from, to)
                : block.kind() == BlockKind.TABLE
                        ? rows(block, source)
                        : block.kind() == BlockKind.CODE ? lines(source) : List.<Piece>of();
        return new Piece(block, source, children);
    }

    /** The head has two lines: its cells and the line under them. */
    private static List<Piece> rows(Block table, String source) {
        var lines = linesOf(source);
        var rows = table.children();
        if (lines.size() != rows.size() + 1) {
            return List.of();
        }
        var pieces = new ArrayList<Piece>();
        pieces.add(new Piece(rows.getFirst(), lines.get(0) + lines.get(1), List.of()));
        for (int i = 1; i < rows.size(); i++) {
            pieces.add(new Piece(rows.get(i), lines.get(i + 1), List.of()));
        }
        return List.copyOf(pieces);
    }

    private static List<Piece> lines(String source) {
        return linesOf(source).stream()
                .map(it -> new Piece(
                        new Block(
                                BlockKind.LINE,
                                "",
                                it.stripTrailing(),
                                List.of(new Run(it.stripTrailing(), List.of())),
                                List.of()),
                        it,
                        List.of()))
                .toList();
    }

    /** With their ends; blank ones at the end belong to the last. */
    private static List<String> linesOf(String source) {
        var lines = new ArrayList<String>();
        int bodyEnd = source.stripTrailing().length();
        int start = 0;
        while (start < source.length()) {
            int end = source.indexOf('\n', start) + 1;
            if (end == 0 || end > bodyEnd) {
                end = source.length();
            }
            lines.add(source.substring(start, end));
            start = end;
        }
        return lines;
    }
}
