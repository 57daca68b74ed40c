package org.spravka.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.spravka.base.Texts;
import org.spravka.markdown.Block;
import org.spravka.markdown.BlockKind;
import org.spravka.markdown.Markdown;
import org.spravka.markdown.Run;

/**
 * What changed between two texts, block by block in the order of the new one; what is gone stands where it was.
 *
 * <p>Paragraphs, items and rows that changed a little are told apart word by word, tables cell by cell, code line by line. What
 * a reader cannot see, such as another way to write a list, is no change.
 */
public record Comparison(List<ComparedBlock> blocks) {

    static final String PICTURE = "picture:";

    public static Comparison between(String oldMarkdown, String newMarkdown) {
        return new Comparison(new BlockComparison().of(Markdown.blocks(oldMarkdown), Markdown.blocks(newMarkdown)));
    }

    /** Title, summary, labels, text and pictures of two revisions; a picture is another one if its file is. */
    public static Comparison between(PageText old, PageText fresh, Texts texts) {
        return new Comparison(new BlockComparison().of(blocks(old, texts), blocks(fresh, texts)));
    }

    /** As it is written, line by line. */
    public static Comparison ofSource(PageText old, PageText fresh, Texts texts) {
        return new Comparison(
                new BlockComparison().of(lines(WholeText.of(old, texts)), lines(WholeText.of(fresh, texts))));
    }

    static List<Block> blocks(PageText text, Texts texts) {
        var pictures = text.pictures().stream().collect(Collectors.toMap(Picture::name, Picture::path, (a, b) -> a));
        return Markdown.blocks(WholeText.of(text, texts)).stream()
                .map(it -> shown(it, pictures))
                .toList();
    }

    /** With the pictures by the files that they are. */
    private static Block shown(Block block, Map<String, String> pictures) {
        return pictures.isEmpty()
                ? block
                : new Block(
                        block.kind(),
                        block.label(),
                        block.markdown(),
                        block.runs().stream().map(it -> shown(it, pictures)).toList(),
                        block.children().stream().map(it -> shown(it, pictures)).toList());
    }

    private static Run shown(Run run, Map<String, String> pictures) {
        return new Run(
                run.text(),
                run.marks().stream()
                        .map(it -> it.startsWith(PICTURE)
                                ? PICTURE
                                        + pictures.getOrDefault(
                                                it.substring(PICTURE.length()), it.substring(PICTURE.length()))
                                : it)
                        .toList());
    }

    private static List<Block> lines(String source) {
        return source.lines()
                .map(it -> new Block(BlockKind.LINE, "", it, List.of(new Run(it, List.of())), List.of()))
                .toList();
    }

    public boolean isSame() {
        return blocks.stream().allMatch(it -> it.kind() == ComparedBlock.Kind.SAME);
    }
}
