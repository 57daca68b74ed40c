package org.spravka.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spravka.content.ComparedBlock.Kind;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;

/**
 * Compares tables cell by cell. The heads tell which column is which; every row then has a cell for each column of either table,
 * so that it can be shown as one table.
 */
final class TableComparison {

    static final Block NO_CELL = new Block(BlockKind.CELL, "", "", List.of(), List.of());

    /** One column then and now; -1 where it was not there yet or is gone. */
    private record Column(int old, int fresh) {}

    private final BlockComparison blocks;
    private final BlockSimilarity similarity;

    TableComparison(BlockComparison blocks, BlockSimilarity similarity) {
        this.blocks = blocks;
        this.similarity = similarity;
    }

    List<ComparedBlock> of(List<Block> oldRows, List<Block> newRows) {
        var columns = columns(oldRows.getFirst().children(), newRows.getFirst().children());
        return BlockPairs.of(oldRows, newRows, similarity).stream()
                .map(it -> row(it, columns))
                .toList();
    }

    /** Columns between two that stayed are the same ones renamed, if there are as many as before. */
    private List<Column> columns(List<Block> oldHead, List<Block> newHead) {
        var partners = Alignment.of(oldHead, newHead, Block::text);
        var columns = new ArrayList<Column>();
        int oldStart = 0;
        int newStart = 0;
        for (int old = 0; old <= partners.length; old++) {
            int fresh = old == partners.length ? newHead.size() : partners[old];
            if (fresh >= 0) {
                addBetween(oldStart, old, newStart, fresh, columns);
                if (old < partners.length) {
                    columns.add(new Column(old, fresh));
                }
                oldStart = old + 1;
                newStart = fresh + 1;
            }
        }
        return columns;
    }

    private static void addBetween(int oldStart, int oldEnd, int newStart, int newEnd, List<Column> columns) {
        if (oldEnd - oldStart == newEnd - newStart) {
            for (int i = 0; i < oldEnd - oldStart; i++) {
                columns.add(new Column(oldStart + i, newStart + i));
            }
            return;
        }
        for (int old = oldStart; old < oldEnd; old++) {
            columns.add(new Column(old, -1));
        }
        for (int fresh = newStart; fresh < newEnd; fresh++) {
            columns.add(new Column(-1, fresh));
        }
    }

    private ComparedBlock row(BlockPairs.Pair pair, List<Column> columns) {
        var cells = columns.stream().map(it -> cell(pair, it)).toList();
        var old = pair.old();
        var fresh = pair.fresh();
        return new ComparedBlock(
                kind(pair, cells),
                BlockKind.ROW,
                fresh == null ? (old == null ? "" : old.label()) : fresh.label(),
                old == null ? "" : old.markdown(),
                fresh == null ? "" : fresh.markdown(),
                List.of(),
                cells);
    }

    private static Kind kind(BlockPairs.Pair pair, List<ComparedBlock> cells) {
        if (pair.moved()) {
            return Kind.MOVED;
        }
        if (pair.old() == null) {
            return Kind.ADDED;
        }
        if (pair.fresh() == null) {
            return Kind.REMOVED;
        }
        if (cells.stream().allMatch(it -> it.kind() == Kind.SAME)) {
            return Kind.SAME;
        }
        return cells.stream().allMatch(it -> it.kind() == Kind.SAME || it.kind() == Kind.FORMAT)
                ? Kind.FORMAT
                : Kind.CHANGED;
    }

    /** In a row that is new or gone, the cells of columns that it never had are empty and no change. */
    private ComparedBlock cell(BlockPairs.Pair pair, Column column) {
        var old = cell(pair.old(), column.old());
        var fresh = cell(pair.fresh(), column.fresh());
        if (old == null && fresh == null) {
            return blocks.compare(NO_CELL, NO_CELL);
        }
        return blocks.compare(old, fresh);
    }

    private static @Nullable Block cell(@Nullable Block row, int column) {
        if (row == null || column < 0) {
            return null;
        }
        return column < row.children().size() ? row.children().get(column) : NO_CELL;
    }
}
