package org.spravka.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;

/** What the characters of a text stand for. */
final class InlineText {

    private InlineText() {}

    /** Without the backslashes before punctuation, and with the characters that entities stand for. */
    static String of(BasedSequence chars) {
        var text = chars.toString();
        return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
    }

    /** Line ends are spaces, one space at both ends is for the backticks' sake (CommonMark 6.1); in a table {@code \|} is a bar. */
    static String of(Code code) {
        var text = code.getText().toString().replace('\n', ' ');
        if (text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()) {
            text = text.substring(1, text.length() - 1);
        }
        return code.getAncestorOfType(TableCell.class) == null ? text : text.replace("\\|", "|");
    }
}
