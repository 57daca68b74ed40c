package org.spravka.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spravka.content.ComparedBlock.Kind;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;

/** Compares blocks and what is in them. For one comparison. */
final class BlockComparison {

    private final BlockSimilarity similarity = new BlockSimilarity();

    List<ComparedBlock> of(List<Block> old, List<Block> fresh) {
        return BlockPairs.of(old, fresh, similarity).stream().map(this::compare).toList();
    }

    private ComparedBlock compare(BlockPairs.Pair pair) {
        var block = compare(pair.old(), pair.fresh());
        return pair.moved() ? as(Kind.MOVED, block) : block;
    }

    /** Only one may be null. */
    ComparedBlock compare(@Nullable Block old, @Nullable Block fresh) {
        if (old == null) {
            return whole(Kind.ADDED, Objects.requireNonNull(fresh));
        }
        if (fresh == null) {
            return whole(Kind.REMOVED, old);
        }
        if (old.equals(fresh)) {
            return whole(Kind.SAME, fresh);
        }
        if (old.kind() != fresh.kind() || old.isLeaf() && fresh.isLeaf()) {
            return words(old, fresh);
        }
        var children = old.kind() == BlockKind.TABLE
                ? new TableComparison(this, similarity).of(old.children(), fresh.children())
                : of(blocksWithin(old), blocksWithin(fresh));
        var kind = kind(children.stream().map(ComparedBlock::kind).toList(), old, fresh);
        return new ComparedBlock(
                kind, fresh.kind(), fresh.label(), old.markdown(), fresh.markdown(), List.of(), children);
    }

    /** An item that has got a list within has a paragraph before it, which was the item. */
    private static List<Block> blocksWithin(Block block) {
        return block.isLeaf() && !block.runs().isEmpty()
                ? List.of(new Block(BlockKind.PARAGRAPH, "", block.markdown(), block.runs(), List.of()))
                : block.children();
    }

    private ComparedBlock words(Block old, Block fresh) {
        var parts = TokenComparison.of(similarity.tokens(old), similarity.tokens(fresh));
        var kinds = parts.stream()
                .map(it -> switch (it.kind()) {
                    case SAME -> Kind.SAME;
                    case FORMAT -> Kind.FORMAT;
                    case ADDED, REMOVED -> Kind.CHANGED;
                })
                .toList();
        var type = fresh.isLeaf() ? fresh.kind() : BlockKind.PARAGRAPH;
        return new ComparedBlock(
                kind(kinds, old, fresh), type, fresh.label(), old.markdown(), fresh.markdown(), parts, List.of());
    }

    private static Kind kind(List<Kind> within, Block old, Block fresh) {
        if (!within.stream().allMatch(it -> it == Kind.SAME || it == Kind.FORMAT)) {
            return Kind.CHANGED;
        }
        return within.contains(Kind.FORMAT)
                        || old.kind() != fresh.kind()
                        || !old.label().equals(fresh.label())
                ? Kind.FORMAT
                : Kind.SAME;
    }

    private ComparedBlock whole(Kind kind, Block block) {
        var parts = block.isLeaf()
                ? TokenComparison.all(
                        switch (kind) {
                            case ADDED -> ComparedPart.Kind.ADDED;
                            case REMOVED -> ComparedPart.Kind.REMOVED;
                            default -> ComparedPart.Kind.SAME;
                        },
                        similarity.tokens(block))
                : List.<ComparedPart>of();
        var children = new ArrayList<ComparedBlock>();
        block.children().forEach(it -> children.add(whole(kind, it)));
        return new ComparedBlock(
                kind,
                block.kind(),
                block.label(),
                kind == Kind.ADDED ? "" : block.markdown(),
                kind == Kind.REMOVED ? "" : block.markdown(),
                parts,
                children);
    }

    static ComparedBlock as(Kind kind, ComparedBlock block) {
        return new ComparedBlock(
                kind,
                block.type(),
                block.label(),
                block.oldMarkdown(),
                block.newMarkdown(),
                block.parts(),
                block.children());
    }
}
