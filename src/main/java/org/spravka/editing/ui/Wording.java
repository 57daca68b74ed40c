package org.spravka.editing.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.spravka.content.PageText;
import org.spravka.content.Picture;

/** What stands in the fields of an editor, whether it can be saved as it is or not. */
record Wording(String title, String summary, List<String> labels, String markdown) {

    static final Wording EMPTY = new Wording("", "", List.of(), "");

    Wording {
        labels = List.copyOf(labels);
    }

    static Wording of(PageText text) {
        return new Wording(text.title(), text.summary(), text.labels(), text.markdown());
    }

    /** A text has a title; without one it is not saved. */
    boolean isComplete() {
        return !title.isBlank();
    }

    /** @param pictures those beside the page */
    PageText text(List<Picture> pictures) {
        return new PageText(title, summary, labels, markdown, pictures);
    }

    /** Made in the browser by the same rule, see {@code draft-keeper.ts}: equal words have equal numbers. */
    int fingerprint() {
        var sorted = labels.stream().sorted().collect(Collectors.joining("\n"));
        return String.join("\0", title, summary, sorted, markdown).hashCode();
    }
}
