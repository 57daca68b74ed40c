package org.spravka.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** Blocks that are not what their author meant: code that goes on to the end, and alerts of a kind that there is not. */
record BlockCheck(Findings found) implements Checks.Check {

    private static final Pattern MARKER = Pattern.compile("^>\\s*\\[!(\\w+)]\\s*(?:\\n|$)");

    @Override
    public void look(Node node) {
        if (node instanceof FencedCodeBlock code && code.getClosingFence().isEmpty()) {
            found.addFirstLine(Flaw.CODE_NOT_CLOSED, code, "");
        } else if (node instanceof BlockQuote quote) {
            var marker = MARKER.matcher(quote.getChars());
            if (marker.find()) {
                found.addFirstLine(Flaw.ALERT_UNKNOWN, quote, marker.group(1));
            }
        }
    }
}
