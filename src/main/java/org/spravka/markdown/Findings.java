package org.spravka.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Collects what checks find in one text. */
final class Findings {

    private final Document document;
    private final List<Finding> found = new ArrayList<>();

    Findings(Document document) {
        this.document = document;
    }

    List<Finding> all() {
        return found;
    }

    void add(Flaw flaw, Node node, String subject) {
        add(flaw, node.getChars(), subject);
    }

    /** Marks the first line only of what goes on over many. */
    void addFirstLine(Flaw flaw, Node node, String subject) {
        var chars = node.getChars();
        var end = chars.indexOf('\n');
        add(flaw, end < 0 ? chars : chars.subSequence(0, end), subject);
    }

    private void add(Flaw flaw, BasedSequence chars, String subject) {
        var line = document.getLineNumber(chars.getStartOffset()) + 1;
        found.add(new Finding(flaw, line, chars.getStartOffset(), chars.getEndOffset(), subject));
    }
}
