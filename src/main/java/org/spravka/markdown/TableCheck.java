package org.spravka.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;

/** Tables whose columns have no names: a screen reader has nothing to say before a cell. */
record TableCheck(Findings found) implements Checks.Check {

    @Override
    public void look(Node node) {
        if (node instanceof TableBlock table
                && table.getFirstChild() instanceof TableHead head
                && PlainText.of(head).isBlank()) {
            found.addFirstLine(Flaw.TABLE_WITHOUT_HEAD, table, "");
        }
    }
}
