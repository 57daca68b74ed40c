package org.spravka.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Shows every node of a text to every check. */
final class Checks {

    /** Looks for flaws of one kind; sees the nodes of one text in their order. */
    interface Check {

        void look(Node node);
    }

    private Checks() {}

    static List<Finding> of(String title, String markdown, LinkTargets targets) {
        var parsed = MarkdownParser.parse(markdown);
        var found = new Findings(parsed.document());
        var headings = new HeadingCheck(parsed.headings(), found);
        Headings.dropTitle(title, parsed.headings());
        var anchors = Headings.anchor(parsed.headings());
        var checks = List.of(
                headings,
                new PictureCheck(parsed.document(), targets, found),
                new LinkCheck(parsed.document(), anchors, targets, found),
                new TableCheck(found),
                new BlockCheck(found));
        each(parsed.document(), node -> checks.forEach(it -> it.look(node)));
        return found.all().stream()
                .sorted(Comparator.comparingInt(Finding::from))
                .toList();
    }

    private static void each(Node parent, Consumer<Node> visitor) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            visitor.accept(node);
            each(node, visitor);
        }
    }
}
