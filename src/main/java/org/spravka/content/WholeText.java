package org.spravka.content;

import java.util.List;
import org.spravka.base.Texts;

/** A page's title, summary and labels as the first lines of its text, so that a comparison shows changes of theirs as well. */
public final class WholeText {

    private WholeText() {}

    public static String of(PageText text, Texts texts) {
        return of(text.title(), text.summary(), text.labels(), text.markdown(), texts);
    }

    /** @param title may be empty, as in a text that is still being written */
    public static String of(String title, String summary, List<String> labels, String markdown, Texts texts) {
        var named = labels.isEmpty() ? texts.get("help.labels.none") : String.join(", ", labels);
        return String.join("\n\n", "# " + title, summary, texts.get("help.labels") + ": " + named, markdown);
    }
}
