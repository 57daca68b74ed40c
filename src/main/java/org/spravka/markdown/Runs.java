package org.spravka.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
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
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts what stands within a line where its looks change. */
final class Runs {

    private final List<Run> runs = new ArrayList<>();
    private final ReferenceRepository references;

    private Runs(ReferenceRepository references) {
        this.references = references;
    }

    static List<Run> of(Node parent, ReferenceRepository references) {
        var runs = new Runs(references);
        runs.addChildren(parent, List.of());
        return List.copyOf(runs.runs);
    }

    private void addChildren(Node parent, List<String> marks) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            add(child, marks);
        }
    }

    private void add(Node node, List<String> marks) {
        switch (node) {
            case Text it -> add(InlineText.of(it.getChars()), marks);
            case HtmlEntity it -> add(InlineText.of(it.getChars()), marks);
            case SoftLineBreak it -> add(" ", marks);
            case HardLineBreak it -> add("\n", marks);
            case Code it -> add(InlineText.of(it), with("code", marks));
            case Emphasis it -> addChildren(it, with("emphasis", marks));
            case StrongEmphasis it -> addChildren(it, with("strong", marks));
            case Strikethrough it -> addChildren(it, with("deleted", marks));
            case Link it -> addChildren(it, with("link:" + it.getUrl(), marks));
            case LinkRef it -> addLink(it, marks);
            case Image it -> addPicture(it, it.getUrl().toString(), marks);
            case ImageRef it -> addPicture(it, target(it), marks);
            case AutoLink it -> add(it.getText().toString(), marks);
            case MailLink it -> add(it.getText().toString(), marks);
            case Footnote it -> add(it.getChars().toString(), marks);
            case HtmlInlineComment it -> {}
            case HtmlInlineBase it -> add(it.getChars().toString(), with("html", marks));
            default -> addChildren(node, marks);
        }
    }

    private void addLink(LinkRef reference, List<String> marks) {
        if (reference.isDefined()) {
            addChildren(reference, with("link:" + target(reference), marks));
        } else {
            add(InlineText.of(reference.getChars()), marks);
        }
    }

    private void addPicture(Node picture, String source, List<String> marks) {
        var alt = PlainText.of(picture).replace('\n', ' ');
        add(alt.isEmpty() ? source : alt, with("picture:" + source, marks));
    }

    private String target(RefNode reference) {
        var target = reference.getReferenceNode(references);
        return target == null ? "" : target.getUrl().toString();
    }

    private static List<String> with(String mark, List<String> marks) {
        return Stream.concat(marks.stream(), Stream.of(mark))
                .distinct()
                .sorted()
                .toList();
    }

    private void add(String text, List<String> marks) {
        if (!runs.isEmpty() && runs.getLast().marks().equals(marks)) {
            runs.addLast(new Run(runs.removeLast().text() + text, marks));
        } else if (!text.isEmpty()) {
            runs.add(new Run(text, marks));
        }
    }
}
