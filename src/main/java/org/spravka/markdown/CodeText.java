package org.spravka.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import java.util.regex.Pattern;

/** What a block of code says, and what its first line says of it: {@code ```json title="Answer"}. */
final class CodeText {

    private static final Pattern LANGUAGE = Pattern.compile("^[\\p{L}\\p{N}+#._-]{1,40}(?=\\s|$)");
    private static final Pattern TITLE = Pattern.compile("\\btitle=(?:\"([^\"]*)\"|'([^']*)'|(\\S+))");

    private CodeText() {}

    static boolean isCode(Block block) {
        return block instanceof FencedCodeBlock || block instanceof IndentedCodeBlock;
    }

    /** Without the last line's end. */
    static String of(Block code) {
        var text = code instanceof IndentedCodeBlock
                ? code.getContentChars().trimTailBlankLines().normalizeEOL()
                : code.getContentChars().normalizeEOL();
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }

    /** Empty if none is given. */
    static String language(Block code) {
        var language = LANGUAGE.matcher(info(code));
        return language.find() ? language.group() : "";
    }

    /** Empty if none is given. */
    static String title(Block code) {
        var title = TITLE.matcher(info(code));
        if (!title.find()) {
            return "";
        }
        return title.group(1) != null ? title.group(1) : title.group(2) != null ? title.group(2) : title.group(3);
    }

    private static String info(Block code) {
        return code instanceof FencedCodeBlock fenced
                ? InlineText.of(fenced.getInfo()).strip()
                : "";
    }
}
