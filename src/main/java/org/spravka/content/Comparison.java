package org.spravka.content;

import java.util.List;
import org.spravka.markdown.Markdown;

/**
 * What changed between two texts, block by block in the order of the new one; what is gone stands where it was.
 *
 * <p>Paragraphs, items and rows that changed a little are told apart word by word, tables cell by cell, code line by line. What
 * a reader cannot see, such as another way to write a list, is no change.
 */
public record Comparison(List<ComparedBlock> blocks) {

    public static Comparison between(String oldMarkdown, String newMarkdown) {
        return new Comparison(new BlockComparison().of(Markdown.blocks(oldMarkdown), Markdown.blocks(newMarkdown)));
    }

    public boolean isSame() {
        return blocks.stream().allMatch(it -> it.kind() == ComparedBlock.Kind.SAME);
    }
}
