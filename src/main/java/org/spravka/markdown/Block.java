package org.spravka.markdown;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of a text as its author sees it. It has either words of its own or further blocks within.
 *
 * @param label what the markup says beside the words: the level of a heading, with its anchor if the author gave one ({@code 2
 *     where}); {@code bullets} or the first number of a list; {@code head} of a row;
 *     {@code left, center, right} of a cell; the language of code; the {@link AlertKind#key()} of a quote that is an alert; the
 *     name of a footnote; else empty
 * @param markdown as it is written
 */
public record Block(BlockKind kind, String label, String markdown, List<Run> runs, List<Block> children) {

    static Block leaf(BlockKind kind, String label, CharSequence markdown, List<Run> runs) {
        return new Block(kind, label, markdown.toString().strip(), runs, List.of());
    }

    static Block of(BlockKind kind, String label, CharSequence markdown, List<Block> children) {
        return new Block(kind, label, markdown.toString().strip(), List.of(), children);
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** Its words, those of the blocks within on lines of their own. */
    public String text() {
        return isLeaf()
                ? runs.stream().map(Run::text).collect(Collectors.joining())
                : children.stream().map(Block::text).collect(Collectors.joining("\n"));
    }
}
