package org.spravka.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jsoup.Jsoup;

/** The words of a text without its markup. What stands in different blocks, cells or lines never grows together. */
final class PlainText {

    private final StringBuilder text = new StringBuilder();

    static String of(Node node) {
        var plain = new PlainText();
        plain.add(node);
        return plain.toString();
    }

    static String ofHeading(Heading heading) {
        return of(heading).replace('\n', ' ');
    }

    void add(Node node) {
        switch (node) {
            case Text it -> text.append(InlineText.of(it.getChars()));
            case HtmlEntity it -> text.append(InlineText.of(it.getChars()));
            case Code it -> text.append(InlineText.of(it));
            case AutoLink it -> text.append(it.getText());
            case MailLink it -> text.append(it.getText());
            case SoftLineBreak it -> newLine();
            case HardLineBreak it -> newLine();
            case RefNode it when !it.isDefined() -> addUndefined(it);
            case Footnote it when it.getFootnoteBlock() == null -> text.append(InlineText.of(it.getChars()));
            case Footnote it -> {}
            case HtmlInlineComment it -> {}
            case HtmlInline it when !AllowList.hasElementOf(it.getChars()) -> text.append(it.getChars());
            case HtmlInline it -> addBreak(it);
            case HtmlBlock it -> addHtml(it);
            case Reference it -> {}
            case TableSeparator it -> {}
            case TableRow it -> addBlock(it);
            case TableCell it -> addCell(it);
            case Block it when CodeText.isCode(it) -> addCode(it);
            case Block it -> addBlock(it);
            default -> addChildren(node);
        }
    }

    private void addChildren(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child);
        }
    }

    private void addBlock(Node block) {
        newLine();
        addChildren(block);
        newLine();
    }

    private void addCell(TableCell cell) {
        addChildren(cell);
        text.append(' ');
    }

    private void addCode(Block code) {
        addLine(CodeText.title(code));
        addLine(CodeText.of(code));
    }

    private void addHtml(HtmlBlock block) {
        addLine(Jsoup.parseBodyFragment(block.getContentChars().toString()).text());
    }

    /** {@code [these words]} without an address anywhere are just that. */
    private void addUndefined(RefNode reference) {
        var chars = reference.getChars();
        text.append(InlineText.of(chars.prefixOf(reference.getChildChars())));
        addChildren(reference);
        text.append(InlineText.of(chars.suffixOf(reference.getChildChars())));
    }

    private void addLine(String line) {
        newLine();
        text.append(line);
        newLine();
    }

    private void addBreak(HtmlInline tag) {
        if (tag.getChars().startsWith("<br", true)) {
            newLine();
        }
    }

    private void newLine() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        if (end > 0 && text.charAt(end - 1) != '\n') {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString().strip();
    }
}
