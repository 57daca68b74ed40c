package org.spravka.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes what stands within a line. */
final class InlineHtml {

    private final Html html;
    private final Footnotes footnotes;
    private final ReferenceRepository references;

    InlineHtml(Html html, Footnotes footnotes, Document document) {
        this.html = html;
        this.footnotes = footnotes;
        references = Parser.REFERENCES.get(document);
    }

    void children(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            write(child);
        }
    }

    private void write(Node node) {
        switch (node) {
            case Text it -> html.text(InlineText.of(it.getChars()));
            case HtmlEntity it -> html.text(InlineText.of(it.getChars()));
            case SoftLineBreak it -> html.text("\n");
            case HardLineBreak it -> html.open("br").text("\n");
            case Emphasis it -> wrapped("em", it);
            case StrongEmphasis it -> wrapped("strong", it);
            case Strikethrough it -> wrapped("del", it);
            case Code it -> html.open("code").text(InlineText.of(it)).close("code");
            case Link it -> link(it, it.getUrl(), it.getTitle());
            case Image it -> picture(it, it.getUrl(), it.getTitle());
            case LinkRef it -> reference(it);
            case ImageRef it -> reference(it);
            case AutoLink it -> bareLink(it.getText().toString());
            case MailLink it -> mailLink(it.getText().toString());
            case Footnote it -> footnotes.writeReference(it, html);
            case HtmlInlineComment it -> {}
            // In "https://host/<token>" the author means a word, not HTML.
            case HtmlInline it
            when !AllowList.hasElementOf(it.getChars()) ->
                html.text(it.getChars().toString());
            case HtmlInline it -> html.raw(it.getChars());
            default -> children(node);
        }
    }

    private void wrapped(String tag, Node node) {
        html.open(tag);
        children(node);
        html.close(tag);
    }

    private void link(Node node, BasedSequence address, BasedSequence title) {
        if (title.isNull()) {
            html.open("a", "href", InlineText.of(address));
        } else {
            html.open("a", "href", InlineText.of(address), "title", InlineText.of(title));
        }
        children(node);
        html.close("a");
    }

    private void picture(Node node, BasedSequence address, BasedSequence title) {
        var alt = PlainText.of(node).replace('\n', ' ');
        if (title.isNull()) {
            html.open("img", "src", InlineText.of(address), "alt", alt);
        } else {
            html.open("img", "src", InlineText.of(address), "alt", alt, "title", InlineText.of(title));
        }
    }

    private void reference(RefNode node) {
        var reference = node.getReferenceNode(references);
        if (reference == null) {
            var content = node.getChildChars();
            html.text(InlineText.of(node.getChars().prefixOf(content)));
            children(node);
            html.text(InlineText.of(node.getChars().suffixOf(content)));
        } else if (node instanceof ImageRef) {
            picture(node, reference.getUrl(), reference.getTitle());
        } else {
            link(node, reference.getUrl(), reference.getTitle());
        }
    }

    private void bareLink(String address) {
        html.open("a", "href", address.startsWith("www.") ? "https://" + address : address)
                .text(address)
                .close("a");
    }

    private void mailLink(String address) {
        html.open("a", "href", "mailto:" + address).text(address).close("a");
    }
}
