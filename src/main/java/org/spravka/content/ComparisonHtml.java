package org.spravka.content;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private @Nullable Sides sides;

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

    /**
     * The same with the old text on the left and the new one on the right, block beside block.
     *
     * @param oldName and {@code newName}: what the sides are called
     */
    public static String sideBySide(Comparison comparison, String oldName, String newName, ComparisonTexts texts) {
        var written = new ComparisonHtml(texts);
        written.html.raw("<div class=\"diff diff-sides\">");
        written.heads(oldName, newName);
        written.sides = new Sides(oldName, newName);
        written.write(comparison.blocks());
        return written.html.raw("</div>").toString();
    }

    /** Two languages beside each other; what only one of them has is marked. */
    public static String translations(
            List<TranslationRow> rows, String oldName, String newName, ComparisonTexts texts) {
        var written = new ComparisonHtml(texts);
        written.html.raw("<div class=\"diff diff-sides\">");
        written.heads(oldName, newName);
        written.sides = new Sides(oldName, newName);
        for (var row : rows) {
            written.row(row.kind(), row.old(), row.fresh());
        }
        return written.html.raw("</div>").toString();
    }

    private record Sides(String oldName, String newName) {}

    private void heads(String oldName, String newName) {
        html.raw("<div class=\"diff-row diff-heads\" aria-hidden=\"true\"><p>").text(oldName);
        html.raw("</p><p>").text(newName).raw("</p></div>");
    }

    private void changed(ComparedBlock block) {
        if (sides == null) {
            elements.writeChanged(block);
        } else {
            row(
                    block.kind(),
                    block.kind() == Kind.ADDED ? null : ComparedSide.OLD.of(block),
                    block.kind() == Kind.REMOVED ? null : ComparedSide.NEW.of(block));
        }
    }

    private void same(ComparedBlock block) {
        if (sides == null) {
            elements.write(block);
        } else {
            row(Kind.SAME, block, block);
        }
    }

    private void row(Kind kind, @Nullable ComparedBlock old, @Nullable ComparedBlock fresh) {
        var names = Objects.requireNonNull(sides);
        html.raw("<div class=\"diff-row" + (kind == Kind.SAME ? "" : " diff-block " + ComparedWordsHtml.cssClass(kind))
                + "\">");
        if (kind != Kind.SAME) {
            html.label(kind);
        }
        side(names.oldName(), old);
        side(names.newName(), fresh);
        html.raw("</div>");
    }

    private void side(String name, @Nullable ComparedBlock block) {
        html.raw("<div class=\"diff-side\" data-name=\"").text(name).raw("\">");
        if (block != null) {
            html.raw("<span class=\"visually-hidden\">").text(name).raw(": </span>");
            elements.write(block);
        }
        html.raw("</div>");
    }

    private void write(List<ComparedBlock> blocks) {
        for (int start = 0; start < blocks.size(); ) {
            int end = start;
            while (end < blocks.size() && blocks.get(end).kind() == Kind.SAME) {
                end++;
            }
            writeSame(blocks.subList(start, end), start > 0, end < blocks.size());
            if (end < blocks.size()) {
                changed(blocks.get(end));
            }
            start = end + 1;
        }
    }

    private void writeSame(List<ComparedBlock> blocks, boolean afterChange, boolean beforeChange) {
        int start = afterChange ? Math.min(CONTEXT, blocks.size()) : 0;
        int end = beforeChange ? Math.max(start, blocks.size() - CONTEXT) : blocks.size();
        if (end - start < MIN_FOLDED) {
            blocks.forEach(this::same);
            return;
        }
        blocks.subList(0, start).forEach(this::same);
        html.raw("<details class=\"diff-fold\"><summary>")
                .text(texts.unchanged().apply(end - start))
                .raw("</summary>");
        blocks.subList(start, end).forEach(this::same);
        html.raw("</details>");
        blocks.subList(end, blocks.size()).forEach(this::same);
    }
}
