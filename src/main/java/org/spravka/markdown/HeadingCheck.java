package org.spravka.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headings without words, of too deep a level, of the first level again, and anchors that are given twice. */
final class HeadingCheck implements Checks.Check {

    private final Findings found;
    private final Set<Heading> withAnchorOfAnother = new HashSet<>();
    private boolean hasFirstLevel;
    /** The title above the text is the first. */
    private int level = 1;

    /** @param headings with the anchors that their author gave them, and no others */
    HeadingCheck(List<Heading> headings, Findings found) {
        this.found = found;
        var anchors = new HashSet<String>();
        headings.stream()
                .filter(it -> !it.getAnchorRefId().isEmpty() && !anchors.add(it.getAnchorRefId()))
                .forEach(withAnchorOfAnother::add);
    }

    @Override
    public void look(Node node) {
        if (!(node instanceof Heading heading)) {
            return;
        }
        if (PlainText.ofHeading(heading).isBlank()) {
            found.add(Flaw.HEADING_EMPTY, heading, "");
        }
        if (withAnchorOfAnother.contains(heading)) {
            found.add(Flaw.ANCHOR_TWICE, heading, anchorOf(heading));
        }
        if (heading.getParent() instanceof Document) {
            lookAtLevel(heading);
        }
    }

    /** What stands between the curly brackets at its end. */
    private static String anchorOf(Heading heading) {
        var line = heading.getChars().toString();
        return line.substring(line.lastIndexOf("{#") + 2, line.lastIndexOf('}'));
    }

    private void lookAtLevel(Heading heading) {
        if (heading.getLevel() > level + 1) {
            found.add(Flaw.HEADING_JUMP, heading, "#".repeat(level + 1));
        }
        if (heading.getLevel() == 1 && hasFirstLevel) {
            found.add(Flaw.HEADING_FIRST_LEVEL, heading, PlainText.ofHeading(heading));
        }
        hasFirstLevel |= heading.getLevel() == 1;
        level = heading.getLevel();
    }
}
