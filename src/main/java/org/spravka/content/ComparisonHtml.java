package org.spravka.content;

import java.util.List;
import org.spravka.content.ComparedBlock.Kind;

/**
 * Shows a comparison as one text in which is marked what was added and removed, as safe HTML: all words of the texts are escaped.
 * What colour says is also said in words. Longer runs of unchanged blocks are folded.
 */
public final class ComparisonHtml {

    /** Unchanged blocks that stay visible on either side of a change. */
    private static final int CONTEXT = 1;

    /** Fewer are not worth a click. */
    private static final int MIN_FOLDED = 2;

    private final ComparisonTexts texts;
    private final ComparedWordsHtml html;
    private final ComparedBlockHtml elements;

    private ComparisonHtml(ComparisonTexts texts) {
        this.texts = texts;
        html = new ComparedWordsHtml(texts);
        elements = new ComparedBlockHtml(html, texts);
    }

    public static String of(Comparison comparison, ComparisonTexts texts) {
        var written = new ComparisonHtml(texts);
        written.html.raw("<div class=\"diff\">");
        written.write(comparison.blocks());
        return written.html.raw("</div>").toString();
    }

    private void write(List<ComparedBlock> blocks) {
        for (int start = 0; start < blocks.size(); ) {
            int end = start;
            while (end < blocks.size() && blocks.get(end).kind() == Kind.SAME) {
                end++;
            }
            writeSame(blocks.subList(start, end), start > 0, end < blocks.size());
            if (end < blocks.size()) {
                elements.writeChanged(blocks.get(end));
            }
            start = end + 1;
        }
    }

    private void writeSame(List<ComparedBlock> blocks, boolean afterChange, boolean beforeChange) {
        int start = afterChange ? Math.min(CONTEXT, blocks.size()) : 0;
        int end = beforeChange ? Math.max(start, blocks.size() - CONTEXT) : blocks.size();
        if (end - start < MIN_FOLDED) {
            blocks.forEach(elements::write);
            return;
        }
        blocks.subList(0, start).forEach(elements::write);
        html.raw("<details class=\"diff-fold\"><summary>")
                .text(texts.unchanged().apply(end - start))
                .raw("</summary>");
        blocks.subList(start, end).forEach(elements::write);
        html.raw("</details>");
        blocks.subList(end, blocks.size()).forEach(elements::write);
    }
}
